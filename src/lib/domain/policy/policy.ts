/** `document/Number.name`, as in `refunds/R1.window`. */
export type FactId = string;
/** `document/Number`, as in `refunds/R1`. */
export type ClauseId = string;
/** A standard that scenarios, desk and rubrics can name whatever the company: `verify-identity`, `be-empathetic`. */
export type StandardId = string;
/** A role that a fact plays, named by company.yaml: `refund-limit`, `abuse-warnings`. */
export type PartId = string;

export type DurationUnit = 'minutes' | 'hours' | 'days' | 'working-days' | 'weeks' | 'months' | 'years';

export type FactValue =
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: DurationUnit }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'count'; readonly amount: number; readonly of?: string }
  | { readonly kind: 'percent'; readonly amount: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/**
 * A comparison over the case's fields, in the words of the file: every entry must hold.
 * `{ condition: [faulty, damaged] }` is membership; `{ amount: { above: 100 } }` a bound.
 * A bound may name a fact: `{ amount: { above: refunds/R7.limit } }`.
 */
export type CaseCondition = Readonly<
  Record<
    string,
    | readonly (string | number | boolean)[]
    | { readonly above?: number | FactId; readonly below?: number | FactId }
  >
>;

/** One typed value of the policy, written once and referred to everywhere. */
export type Fact = {
  readonly id: FactId;
  readonly clause: ClauseId;
  readonly value: FactValue;
  /** The moment a duration runs from: `delivery`, `purchase`, `dispatch`, `receipt`… */
  readonly anchor?: string;
  /** Words by which a reply that talks of this fact is recognised, beyond its number. */
  readonly about: readonly string[];
  /** Values for tiers that differ from `value`, by tier id; cited `refunds/R7.limit@tier-2`. */
  readonly perTier: Readonly<Record<string, FactValue>>;
  readonly appliesWhen?: CaseCondition;
  readonly escalateWhen?: CaseCondition;
  readonly line: number;
};

export type Clause = {
  readonly id: ClauseId;
  readonly number: string;
  readonly title: string;
  /** Markdown with fact references still in braces; facts and clause blocks taken out. */
  readonly markdown: string;
  readonly audience: 'internal' | 'external' | 'both';
  readonly serves: readonly StandardId[];
  readonly facts: readonly FactId[];
  /** Who answers for the clause, where it is not the document's owner. */
  readonly owner?: string;
  readonly line: number;
};

export type PolicyDocument = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly effective: string;
  readonly owner: string;
  readonly reviewBy: string;
  /** Markdown before the first clause. */
  readonly introduction: string;
  readonly clauses: readonly Clause[];
  readonly file: string;
};

/** A company's whole written policy, checked. */
export type Policy = {
  readonly documents: readonly PolicyDocument[];
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  readonly facts: ReadonlyMap<FactId, Fact>;
};

export type Tier = { readonly id: string; readonly title: string; readonly holds: string };

/** What company.yaml says: no values, only names, voice, and which fact or clause plays which part. */
export type Company = {
  readonly id: string;
  readonly name: string;
  readonly brandVoice: string;
  readonly currency: string;
  readonly channels: Readonly<Record<string, { readonly title: string; readonly hours?: string }>>;
  /** Lowest authority first. */
  readonly tiers: readonly Tier[];
  readonly desk: Readonly<Record<string, DeskActionSetting>>;
  readonly parts: Readonly<Record<PartId, FactId>>;
};

export type DeskActionSetting = {
  readonly title: string;
  /** The part whose fact limits the amount, tier by tier. */
  readonly limit?: PartId;
  /** Virtual seconds the action takes. */
  readonly takes: number;
};

export type CompanyPack = { readonly company: Company; readonly policy: Policy };

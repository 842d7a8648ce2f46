import type { CustomerSignId, FaultId, SkillId } from '../../domain/language/reading.ts';

/** A message to try a rule on, with what the customer had written before it, where that matters. */
export type RuleExample =
  | string
  | {
      /** What the representative had asked before the customer wrote. */
      readonly asked?: string;
      readonly customer?: string;
      readonly says: string;
      /** A phrase for what the customer has told already in this contact. */
      readonly known?: string;
    };

/** What the reader's page says of one rule. The examples are run by the tests. */
export type RuleText = {
  readonly of: SkillId | FaultId | CustomerSignId;
  readonly title: string;
  readonly looksFor: string;
  readonly refuses: string;
  readonly found: readonly RuleExample[];
  readonly notFound: readonly RuleExample[];
};

export type RuleTexts = Readonly<Record<string, RuleText>>;

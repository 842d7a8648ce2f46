import type { CompanyPack, Fact } from '../../policy/policy.ts';
import type { Message } from '../message.ts';
import type { Claim, Proposal, ReadingContext, Span, Verdict } from '../reading.ts';
import { sayFact } from '../../policy/say-fact.ts';
import { conditionsOf, statedFields, type CaseFields } from './case-fields.ts';
import { rooted, type Rooted } from './word-root.ts';
import { placeQuantities } from './find-quantities.ts';
import type { Placed } from './quantity.ts';
import { findProposals } from './find-proposals.ts';
import { speak, type Spoken } from './spoken.ts';
import { statementsOf, type Statement } from './statements.ts';

/** Everything the judges of one message look at, laid out once. */
export type Bench = {
  readonly spoken: Spoken;
  readonly context: ReadingContext;
  readonly pack: CompanyPack;
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly placed: readonly Placed[];
  readonly proposals: readonly Proposal[];
  /** The customer's last words, lower case; empty where there are none. */
  readonly customerSaid: string;
  /** A text's roots, and the case fields it names; each text is read once. */
  readonly roots: (text: string) => Rooted;
  readonly stated: (text: string) => CaseFields;
};

export function layOut(message: Message, context: ReadingContext, pack: CompanyPack): Bench {
  const spoken = speak(message);
  const facts = [...pack.policy.facts.values()];
  const conditions = conditionsOf(pack.policy);
  return {
    spoken,
    context,
    pack,
    facts,
    statements: statementsOf(spoken),
    placed: placeQuantities(spoken),
    proposals: findProposals(message),
    roots: once(rooted),
    stated: once((text) => statedFields(text, conditions, context.caseFields)),
    customerSaid: (context.earlier.findLast((turn) => turn.speaker === 'customer')?.text ?? '').toLowerCase(),
  };
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

export function statementAt(bench: Bench, at: number): Statement | undefined {
  return bench.statements.find((statement) => statement.start <= at && at < statement.end);
}

type Finding = {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly fact?: Fact | undefined;
  readonly policy?: string | undefined;
  readonly tier?: string | undefined;
};

/** A claim from a stretch of the spoken line. */
export function claimOf(bench: Bench, finding: Finding): Claim {
  const span: Span = bench.spoken.spanOf(finding.start, finding.end);
  const { fact } = finding;
  const policy = finding.policy ?? (fact ? sayFact(fact, finding.tier) : undefined);
  return {
    ...span,
    verdict: finding.verdict,
    quote: bench.spoken.quoteOf(span),
    rule: finding.rule,
    said: finding.said,
    ...(fact ? { fact: fact.id, clause: fact.clause } : {}),
    ...(policy === undefined ? {} : { policy }),
  };
}

/** A statement's stretch without the white space and joining words at its edges. */
export function trimmed(statement: Statement): { start: number; end: number } {
  const lead =
    /^[\s,;:.-]*(?:(?:but|and|so|however|because|since|then) )?/.exec(statement.text)?.[0].length ?? 0;
  const tail = /[\s,;:-]*$/.exec(statement.text)?.[0].length ?? 0;
  const start = statement.start + lead;
  return { start, end: Math.max(start + 1, statement.end - tail) };
}

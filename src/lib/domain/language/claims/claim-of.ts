import type { Fact } from '../../policy/policy.ts';
import { sayFact } from '../../policy/say-fact.ts';
import type { Claim, Span, Verdict } from '../reading.ts';
import type { Hearing } from './hearing.ts';
import type { Statement } from './statements.ts';

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
export function claimOf(hearing: Hearing, finding: Finding): Claim {
  const span: Span = hearing.spoken.spanOf(finding.start, finding.end);
  const { fact } = finding;
  const policy = finding.policy ?? (fact ? sayFact(fact, finding.tier) : undefined);
  return {
    ...span,
    verdict: finding.verdict,
    quote: hearing.spoken.quoteOf(span),
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

import type { Claim } from '../reading.ts';
import { claimOf, trimmed } from './claim-of.ts';
import type { Hearing } from './hearing.ts';
import { judgeTooSoon } from './judge-too-soon.ts';
import type { Statement } from './statements.ts';

const vows =
  /\b(?:(?:i|we|can|will)(?: \w+)? (?:guarantee|promise|swear|assure you|give you my word)|(?:is|are|be|it is) guaranteed?|my word|without (?:a |any )?doubt|100 ?(?:%|percent)|definitely|for (?:sure|certain)|no matter what|without fail|absolutely will|will absolutely|always)\b/;
const ownDeeds =
  /\b(?:i|we) (?:will|can|promise|guarantee|am going to)(?: (?:to|that|you|i|we|will|personally|definitely|absolutely))* (?:call|ring|phone|email|write|look|check|follow|update|let|do|make sure|pass|note|chase|stay|keep|help|be (?:here|in touch|back)|get back|find|try|speak|ask|see|read|listen|sort|contact|message|take|review|log|raise|investigate)\b|\bpromise to (?!refund|pay|deliver)\w+/;
const denied =
  /\b(?:not|never|no|nobody|can not|unable|could not) (?:\w+ ){0,2}(?:guarantee|promise|swear|assure)|\b(?:not|never) (?:always|definitely|guaranteed)|\bno guarantee/;
const accuses =
  /\b(?:you must have|you (?:probably|obviously|clearly|surely)(?: have)?|you have (?:obviously|clearly|probably)|it was you who|you are the one who|somebody at your end must have) (?:\w+ )?(?:dropped|broke|broken|damaged|misused|spilt|spilled|lost|caused|done something|overloaded|mishandled|knocked|left it|used (?:it|them) (?:the )?wrong(?:ly)?|not followed|ignored)\b/;

/** Judges vows and instant payouts against the policy, and guilt that nothing in the case shows. */
export function judgePromises(hearing: Hearing, earlier: readonly Claim[]): Claim[] {
  return hearing.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const claim =
      judgeTooSoon(hearing, statement) ??
      baselessGuilt(hearing, statement) ??
      bareVow(hearing, statement, earlier);
    return claim ? [claim] : [];
  });
}

function bareVow(hearing: Hearing, statement: Statement, earlier: readonly Claim[]): Claim | undefined {
  const { text } = statement;
  if (!vows.test(text) || denied.test(text) || ownDeeds.test(text)) return undefined;
  if (/\balways\b/.test(text) && !/\b(?:we|they|refunds?|returns?) (?:\w+ )?always\b/.test(text))
    return undefined;
  const best = [...hearing.talks(text)].sort(
    ([a, x], [b, y]) => y.score - x.score || (a.id < b.id ? -1 : 1),
  )[0];
  if (!best?.[1].full || covered(hearing, statement, earlier)) return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(hearing, {
    verdict: 'unsupported',
    rule: 'CLAIM-VOW',
    start,
    end,
    said: hearing.spoken.quoteOf(hearing.spoken.spanOf(start, end)),
    fact: best[0],
  });
}

function covered(hearing: Hearing, statement: Statement, earlier: readonly Claim[]): boolean {
  const span = hearing.spoken.spanOf(statement.start, statement.end);
  return earlier.some((claim) => claim.start < span.end && span.start < claim.end);
}

function baselessGuilt(hearing: Hearing, statement: Statement): Claim | undefined {
  if (!accuses.test(statement.text)) return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(hearing, {
    verdict: 'unsupported',
    rule: 'CLAIM-GUILT',
    start,
    end,
    said: hearing.spoken.quoteOf(hearing.spoken.spanOf(start, end)),
  });
}

import { daysOf } from '../../policy/days-of.ts';
import { factOfPart } from '../../policy/fact-of-part.ts';
import type { Claim } from '../reading.ts';
import { claimOf, trimmed, type Bench } from './bench.ts';
import type { Statement } from './statements.ts';
import { hasFullTopic, topicScore, topicsOf } from './topics.ts';

const vows =
  /\b(?:(?:i|we|can|will)(?: \w+)? (?:guarantee|promise|swear|assure you|give you my word)|(?:is|are|be|it is) guaranteed?|my word|without (?:a |any )?doubt|100 ?(?:%|percent)|definitely|for (?:sure|certain)|no matter what|without fail|absolutely will|will absolutely|always)\b/;
const ownDeeds =
  /\b(?:i|we) (?:will|can|promise|guarantee|am going to)(?: (?:to|that|you|i|we|will|personally|definitely|absolutely))* (?:call|ring|phone|email|write|look|check|follow|update|let|do|make sure|pass|note|chase|stay|keep|help|be (?:here|in touch|back)|get back|find|try|speak|ask|see|read|listen|sort|contact|message|take|review|log|raise|investigate)\b|\bpromise to (?!refund|pay|deliver)\w+/;
const denied =
  /\b(?:not|never|no|nobody|can not|unable|could not) (?:\w+ ){0,2}(?:guarantee|promise|swear|assure)|\b(?:not|never) (?:always|definitely|guaranteed)|\bno guarantee/;
const soon =
  /\b(today|tonight|tomorrow|immediately|instantly|right away|straight away|right now|within the hour|this (?:afternoon|evening|morning)|same day|same-day|overnight|by (?:the end of the day|tonight|tomorrow|this evening))\b/;
const arrives =
  /\b(?:account|card|bank|with you|reach(?:es)? you|receive (?:it|your|the)|have (?:it|your (?:money|refund)|the money)|get your (?:money|refund)|(?:money|refund) (?:will be |is )?(?:back|there)|arrive|show up|land|clear|paid)\b/;
const accuses =
  /\b(?:you must have|you (?:probably|obviously|clearly|surely)(?: have)?|you have (?:obviously|clearly|probably)|it was you who|you are the one who|somebody at your end must have) (?:\w+ )?(?:dropped|broke|broken|damaged|misused|spilt|spilled|lost|caused|done something|overloaded|mishandled|knocked|left it|used (?:it|them) (?:the )?wrong(?:ly)?|not followed|ignored)\b/;

/** Judges vows and instant payouts against the policy, and guilt that nothing in the case shows. */
export function judgePromises(bench: Bench, earlier: readonly Claim[]): Claim[] {
  return bench.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const claim =
      tooSoon(bench, statement) ??
      baselessGuilt(bench, statement) ??
      (covered(bench, statement, earlier) ? undefined : bareVow(bench, statement));
    return claim ? [claim] : [];
  });
}

function covered(bench: Bench, statement: Statement, earlier: readonly Claim[]): boolean {
  const span = bench.spoken.spanOf(statement.start, statement.end);
  return earlier.some((claim) => claim.start < span.end && span.start < claim.end);
}

function tooSoon(bench: Bench, statement: Statement): Claim | undefined {
  const fact = factOfPart(bench.pack, 'payout-time');
  const word = soon.exec(statement.text)?.[1];
  if (!fact || word === undefined || fact.value.kind !== 'duration' || daysOf(fact.value) < 2)
    return undefined;
  if (
    !arrives.test(statement.text) ||
    denied.test(statement.text) ||
    /\b(?:not|no|never|from|replacement|parcel|courier|email|label|form|reply|answer|call)\b/.test(
      statement.text,
    )
  )
    return undefined;
  if (
    topicScore(topicsOf(bench.pack).get(fact) ?? [], bench.roots(statement.sentence.text)) === 0 &&
    !/\b(?:money|refund)\b/.test(statement.sentence.text)
  )
    return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(bench, { verdict: 'wrong', rule: 'CLAIM-TOO-SOON', start, end, said: word, fact });
}

function bareVow(bench: Bench, statement: Statement): Claim | undefined {
  if (!vows.test(statement.text) || denied.test(statement.text) || ownDeeds.test(statement.text))
    return undefined;
  if (
    /\balways\b/.test(statement.text) &&
    !/\b(?:we|they|refunds?|returns?) (?:\w+ )?always\b/.test(statement.text)
  )
    return undefined;
  const topics = topicsOf(bench.pack);
  const roots = bench.roots(statement.text);
  const best = bench.facts
    .map((fact) => ({ fact, score: topicScore(topics.get(fact) ?? [], roots) }))
    .sort((a, b) => b.score - a.score)[0];
  if (!best || !hasFullTopic(topics.get(best.fact) ?? [], roots)) return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(bench, {
    verdict: 'unsupported',
    rule: 'CLAIM-VOW',
    start,
    end,
    said: bench.spoken.quoteOf(bench.spoken.spanOf(start, end)),
    fact: best.fact,
  });
}

function baselessGuilt(bench: Bench, statement: Statement): Claim | undefined {
  if (!accuses.test(statement.text)) return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(bench, {
    verdict: 'unsupported',
    rule: 'CLAIM-GUILT',
    start,
    end,
    said: bench.spoken.quoteOf(bench.spoken.spanOf(start, end)),
  });
}

import type { Fact } from '../../policy/policy.ts';
import { daysOf } from '../../policy/days-of.ts';
import type { Claim } from '../reading.ts';
import { claimOf, trimmed, type Bench } from './bench.ts';
import { applies } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';
import { rivalOf } from './rival-fact.ts';
import { eventIn, eventOf } from './moments-of-trade.ts';
import type { Statement } from './statements.ts';
import { topicScore, topicsOf } from './topics.ts';

const span =
  '(?:windows?|periods?|deadlines?|time limits?|time frames?|timeframes?|cut-?offs?|warrant(?:y|ies)|guarantees?|cover|(?:\\d+|thirty|sixty|fourteen) ?-?days?|policy)';
const outside = new RegExp(
  `\\b(?:outside|past|beyond|out of|missed|exceeded|gone over|over|too late for|after) (?:of )?(?:the |our |your |its |that )?(?:\\w+ ){0,3}${span}|\\b${span}(?: for \\w+(?: \\w+)?)? (?:has |have |is |are |had |was )?(?:already |now |just |therefore )?(?:expired|passed|ended|closed|lapsed|run out|ran out|over|up|gone)|\\b(?:you are|it is|that is|this is) (?:now |already |simply |unfortunately |just )*too late\\b|\\bout of (?:warranty|guarantee|time)\\b`,
);
const inside = new RegExp(
  `\\b(?:still |well |just |comfortably )*(?:within|inside|in) (?:of )?(?:the |our |your |its )(?:\\w+ ){0,3}${span}|\\bstill (?:under|in|covered by) (?:the |our |your |its )?(?:warranty|guarantee|time)|\\bstill covered\\b`,
);
const refuses =
  /\b(?:can not|will not|not able|unable|nothing (?:i|we) can|no longer|not eligible|not possible|afraid|do not|too late)\b/;

/** Judges "you are past the return window" and "you are still covered" against the window that governs the case and the order's age. */
export function judgeWindows(bench: Bench, earlier: readonly Claim[]): Claim[] {
  return bench.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const out = outside.test(statement.text);
    if (!out && !inside.test(statement.text)) return [];
    if (
      /\b(?:if|when|once|after|unless|return it|send it)\b/.test(statement.text.slice(0, 40)) &&
      !/\b(?:you are|you have|it is|that is|your|already|now)\b/.test(statement.text)
    )
      return [];
    if (
      earlier.some(
        (claim) =>
          claim.fact !== undefined &&
          bench.spoken.spanOf(statement.start, statement.end).start <= claim.start &&
          claim.start < bench.spoken.spanOf(statement.start, statement.end).end,
      )
    )
      return [];
    const claim = judgeWindow(bench, statement, out);
    return claim ? [claim] : [];
  });
}

function judgeWindow(bench: Bench, statement: Statement, out: boolean): Claim | undefined {
  const fact = windowMeant(bench, statement);
  if (!fact || fact.value.kind !== 'duration') return undefined;
  const fields = { ...bench.context.caseFields, ...bench.stated(statement.text) };
  const governs = applies(fact, fields, bench.pack.policy, bench.context.tier);
  const rival = governs === 'fails' ? rivalOf(fact, bench, fields) : undefined;
  const age = ageFor(bench, rival ?? fact);
  if (rival && rival.value.kind === 'duration' && out && (age === undefined || age <= daysOf(rival.value)))
    return claim(bench, statement, fact, 'misapplied', out, rival);
  if (governs === 'fails' || age === undefined) return undefined;
  return claim(bench, statement, fact, age > daysOf(fact.value) === out ? 'right' : 'wrong', out);
}

/** The window spoken of: the one whose words are most in the sentence, else the one that answers the general word "window". */
function windowMeant(bench: Bench, statement: Statement): Fact | undefined {
  const topics = topicsOf(bench.pack);
  const own = bench.roots(statement.text);
  const around = bench.roots(statement.sentence.text);
  const windows = bench.facts.filter((fact) => slotOf(fact, bench.pack) === 'window');
  const scored = windows
    .map((fact) => ({
      fact,
      score: topicScore(topics.get(fact) ?? [], own) + 0.3 * topicScore(topics.get(fact) ?? [], around),
    }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
  const fallback = bench.pack.company.parts['return-window'];
  return (
    scored[0]?.fact ??
    (refuses.test(statement.sentence.text) ? windows.find((fact) => fact.id === fallback) : undefined)
  );
}

function ageFor(bench: Bench, fact: Fact): number | undefined {
  const event = eventOf(fact.anchor ?? 'delivery');
  const field = Object.entries(bench.context.caseFields).find(
    ([name, value]) =>
      typeof value === 'number' &&
      name.endsWith('-days-ago') &&
      eventIn(name.slice(name.lastIndexOf('.') + 1, -'-days-ago'.length).replace(/-/g, ' ')) === event,
  );
  return field === undefined ? undefined : Number(field[1]);
}

function claim(
  bench: Bench,
  statement: Statement,
  fact: Fact,
  verdict: Claim['verdict'],
  out: boolean,
  rival?: Fact,
): Claim {
  const { start, end } = trimmed(statement);
  return claimOf(bench, {
    verdict,
    rule: 'CLAIM-WINDOW',
    start,
    end,
    said: out ? 'past the time limit' : 'within the time limit',
    fact,
    ...(rival ? {} : {}),
  });
}

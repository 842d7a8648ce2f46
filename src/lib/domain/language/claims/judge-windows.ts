import type { Fact } from '../../policy/policy.ts';
import { daysOf } from '../../policy/days-of.ts';
import type { Claim } from '../reading.ts';
import { claimOf, trimmed } from './claim-of.ts';
import type { Hearing } from './hearing.ts';
import { applies } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';
import { rivalOf } from './rival-fact.ts';
import { eventIn, eventOf } from './moments-of-trade.ts';
import type { Statement } from './statements.ts';

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

const theWindow = /\b(?:the|our|your) (?:window|time limit|deadline)\b/;

/** "You're not outside any window", "being past it makes no difference", "if you were past it". */
const noMatter =
  /^[\s,]*(?:even |al)?though\b|\b(?:not|never|no longer) (?:\w+ )?(?:outside|past|beyond|out of|over|inside|within|in)\b|\b(?:makes? no difference|(?:do|does) not (?:matter|worry|count|apply|come into|stop)|not a problem|no problem|changes nothing|never mind|regardless|even if|whether|being (?:outside|past))\b/;
const general = /^.{0,40}\b(?:if|when|once|after|unless|return it|send it)\b/;
const ofThisCase = /\b(?:you are|you have|it is|that is|your|already|now)\b/;

/** Judges "you are past the return window" and "you are still covered" against the window that governs the case and the order's age. */
export function judgeWindows(hearing: Hearing, earlier: readonly Claim[]): Claim[] {
  const taken = new Set(earlier.flatMap((claim) => (claim.fact === undefined ? [] : [claim.start])));
  return hearing.statements.flatMap((statement) => {
    const { text } = statement;
    if (statement.unasserted) return [];
    const out = outside.test(text);
    if ((!out && !inside.test(text)) || noMatter.test(text)) return [];
    if (general.test(text) && !ofThisCase.test(text)) return [];
    const span = hearing.spoken.spanOf(statement.start, statement.end);
    for (const start of taken) if (span.start <= start && start < span.end) return [];
    const found = judgeWindow(hearing, statement, out);
    return found ? [found] : [];
  });
}

function judgeWindow(hearing: Hearing, statement: Statement, out: boolean): Claim | undefined {
  const fact = windowMeant(hearing, statement);
  if (!fact || fact.value.kind !== 'duration') return undefined;
  const fields = { ...hearing.context.caseFields, ...hearing.stated(statement.text) };
  const governs = applies(fact, fields, hearing.pack.policy, hearing.context.tier);
  const rival = governs === 'fails' ? rivalOf(fact, hearing, fields) : undefined;
  const age = ageFor(hearing, rival ?? fact);
  if (rival && rival.value.kind === 'duration' && out && (age === undefined || age <= daysOf(rival.value)))
    return claim(hearing, statement, fact, 'misapplied', out);
  if (governs === 'fails' || age === undefined) return undefined;
  return claim(hearing, statement, fact, age > daysOf(fact.value) === out ? 'right' : 'wrong', out);
}

/** The window spoken of: the one whose words are most in the sentence, else the one that answers the general word "window". */
function windowMeant(hearing: Hearing, statement: Statement): Fact | undefined {
  const own = hearing.talks(statement.text);
  const around = hearing.talks(statement.sentence.text);
  const windows = hearing.facts.filter((fact) => slotOf(fact, hearing.pack) === 'window');
  const scored = windows
    .map((fact) => ({
      fact,
      score: (own.get(fact)?.score ?? 0) + 0.3 * (around.get(fact)?.score ?? 0),
    }))
    .filter((one) => one.score >= 0.3)
    .sort((a, b) => b.score - a.score);
  const fallback = hearing.pack.company.parts['return-window'];
  return (
    scored[0]?.fact ??
    (refuses.test(statement.sentence.text) || theWindow.test(statement.text)
      ? windows.find((fact) => fact.id === fallback)
      : undefined)
  );
}

function ageFor(hearing: Hearing, fact: Fact): number | undefined {
  const event = eventOf(fact.anchor ?? 'delivery');
  const field = Object.entries(hearing.context.caseFields).find(
    ([name, value]) =>
      typeof value === 'number' &&
      name.endsWith('-days-ago') &&
      eventIn(name.slice(name.lastIndexOf('.') + 1, -'-days-ago'.length).replace(/-/g, ' ')) === event,
  );
  return field === undefined ? undefined : Number(field[1]);
}

function claim(
  hearing: Hearing,
  statement: Statement,
  fact: Fact,
  verdict: Claim['verdict'],
  out: boolean,
): Claim {
  const { start, end } = trimmed(statement);
  return claimOf(hearing, {
    verdict,
    rule: 'CLAIM-WINDOW',
    start,
    end,
    said: out ? 'past the time limit' : 'within the time limit',
    fact,
  });
}

import type { Fact } from '../../policy/policy.ts';
import type { Hearing } from './hearing.ts';
import { isBare } from './is-bare.ts';
import { anchorsDiffer } from './moments-of-trade.ts';
import type { SaidFigure } from './said-figure.ts';
import { agrees } from './same-amount.ts';
import { disowns } from './set-aside.ts';
import type { Statement } from './statements.ts';
import type { Talks } from './topics.ts';

/** What a figure may be talking of, by the words around it. */
export type FigureTopic = {
  /** The statement's own words, the whole sentence's, and those that a bare answer answers. */
  readonly own: Talks;
  readonly around: Talks;
  readonly near: Talks;
  /** Facts that "you have 30 days from purchase" can only mean, though it names none. */
  readonly windows: ReadonlySet<Fact>;
  /** How many words the statement has. */
  readonly length: number;
};

const nothing: Talks = new Map();

export function topicOfFigure(hearing: Hearing, said: SaidFigure): FigureTopic {
  const { statement, anchor } = said;
  const own = hearing.talks(ownWords(hearing, statement));
  const around = hearing.talks(statement.sentence.text);
  const speaksOfWindow = meansTheWindow(statement.text, anchor);
  return {
    own,
    around,
    near: isBare(statement.text) ? nearby(hearing, statement) : nothing,
    windows: speaksOfWindow ? windowParts(hearing) : windowOfThatLength(hearing, said),
    length: hearing.roots(statement.text).roots.length,
  };
}

/** The facts a figure may be talking of at all. */
export function factsMeant({ own, around, near, windows }: FigureTopic): ReadonlySet<Fact> {
  return new Set([...own.keys(), ...around.keys(), ...near.keys(), ...windows]);
}

/** Less than this is a shared word, as "it takes" shares one with "refund takes", and names nothing. */
const aMention = 0.3;

/** How much the words talk of one fact: the statement's own, half of the rest of its sentence, else what it may be answering. */
export function topicScore(topic: FigureTopic, fact: Fact, anchor: string | undefined): number {
  const here = topic.own.get(fact)?.score ?? 0;
  const around = Math.max(0, (topic.around.get(fact)?.score ?? 0) - here);
  const answered = here + around < aMention ? (topic.near.get(fact)?.score ?? 0) : 0;
  const sameAnchor = anchor !== undefined && fact.anchor !== undefined && !anchorsDiffer(anchor, fact.anchor);
  return here + 0.5 * around + (sameAnchor ? 0.9 : 0.75) * answered + (topic.windows.has(fact) ? 0.55 : 0);
}

/** Without the fact's own words a figure contradicts it only in answer to them, or where event or window leave no other meaning. */
export function isMeant(topic: FigureTopic, fact: Fact, sameEvent: boolean): boolean {
  if (sameEvent || topic.windows.has(fact)) return true;
  return (topic.length <= 8 && isFull(topic.around, fact)) || isFull(topic.near, fact);
}

export const isFull = (talks: Talks, fact: Fact) => talks.get(fact)?.full ?? false;

/** The statement, or with what its pronoun stands for: ", and it takes ten days", ", and you'll have it within ten". */
function ownWords(hearing: Hearing, statement: Statement): string {
  const points = /^,? ?(?:and |so |but )?(?:it|that|they|this|these|which)\b/.test(statement.text);
  return points || isBare(statement.text)
    ? hearing.spoken.text.slice(statement.sentence.start, statement.end)
    : statement.text;
}

/** What a bare answer may be answering: the speaker's own sentence before it if that names anything, else the customer's last words. */
function nearby(hearing: Hearing, { sentence }: Statement): Talks {
  const before = hearing.talks(sentence.before);
  return before.size > 0 ? before : hearing.talks(hearing.customerSaid);
}

const daysRun =
  /\bdays (?:run|start|count|begin)s?\b|\b(?:your|the|those|our) (?:\w+ )?(?:\w+)? ?(?:days|weeks|months) (?:(?:is|are|were|has|have) (?:\w+ )?(?:over|up|gone|passed|expired|run out)|ran out|expired|ended|passed)\b/;
const youHave = /^[^a-z]*(?:\w+ ){0,3}(?:you|customers?|it is|that is) (?:\w+ ){0,2}(?:have|had|get|is|a)?\b/;
const ourRule = /\b(?:our|the) (?:rule|policy|limit) (?:is|says|gives)\b/;
const theWindow =
  /\b(?:the|our|your|that) (?:window|time limit|deadline) (?:is|was|closes|closed|runs|ran)\b/;

/** "You have 30 days from purchase", "your 30 days are over": no topic named, and still only one kind of thing can be meant. */
function meansTheWindow(text: string, anchor: string | undefined): boolean {
  if (daysRun.test(text) || theWindow.test(text)) return true;
  if (anchor !== 'delivery' && anchor !== 'purchase' && anchor !== 'dispatch') return false;
  return (
    (youHave.test(text) || ourRule.test(text)) &&
    !/\b(?:call|ring|email|reply|deliver\w* (?:takes?|within|time))\b/.test(text)
  );
}

const hasToBe = /\b(?:has|have|had|needs?|must) (?:to )?be (?:\w+ ){0,2}within (?:the |our )?(?:first )?$/;

/** "The 30 days don't apply to you", "it has to be within 30 days": the window that lasts as long, and no other figure is held against it. */
function windowOfThatLength(hearing: Hearing, { placed, before, after }: SaidFigure): ReadonlySet<Fact> {
  const own = /^(?! (?:you|i|we|they|of|without|since)\b)[^,;.]*/.exec(after)?.[0] ?? '';
  if (placed.quantity.kind !== 'duration' || !(disowns.test(own) || hasToBe.test(before))) return new Set();
  return new Set([...windowParts(hearing)].filter((fact) => agrees(placed.quantity, fact.value) === true));
}

function windowParts({ pack }: Hearing): ReadonlySet<Fact> {
  const { parts } = pack.company;
  const ids = [parts['return-window'], parts['faulty-window']];
  return new Set(ids.flatMap((id) => pack.policy.facts.get(id ?? '') ?? []));
}

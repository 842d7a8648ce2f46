import type { Message } from '../message.ts';
import { opinionWords } from '../opinion-words.ts';
import type { Proposal } from '../reading.ts';
import type { FoundRemedy } from './found-remedy.ts';
import { withoutDoubleNo } from './no-refusal.ts';
import { oncePer } from './once-per.ts';
import { anotherOne, ofReplacement, remedyWords, type RemedyWords } from './remedy-words.ts';
import { speak, type Spoken } from './spoken.ts';
import { statementsOf, type Statement } from './statements.ts';
import { stanceOf } from './stance.ts';

/** Every way out that the message offers, announces, reports as done or refuses, one for each remedy and stance, in order. */
export function findProposals(message: Message): Proposal[] {
  return [...proposalsOf(message)];
}

/** The same, worked out once a message. */
export const proposalsOf: (message: Message) => readonly Proposal[] = oncePer((message) => {
  const spoken = speak(message);
  const statements = statementsOf(spoken);
  const found = statements.flatMap((statement, index) =>
    proposalsIn(spoken, statement, takenBackBy(statements[index + 1])),
  );
  return found.filter(
    (one, index) =>
      !found.slice(0, index).some((other) => other.remedy === one.remedy && other.stance === one.stance),
  );
});

/** "…, but I won't." */
function takenBackBy(next: Statement | undefined): boolean {
  return (
    next !== undefined &&
    /^[\s,.]*but (?:i|we) (?:will|can|do|am|are) not(?: going to)?[\s.!]*$/.test(next.text)
  );
}

function proposalsIn(spoken: Spoken, statement: Statement, takenBack: boolean): Proposal[] {
  const { unasserted } = statement;
  if (unasserted === 'reported' || unasserted === 'hypothetical') return [];
  const text = withoutDoubleNo(statement.text);
  return remedyWords.flatMap((words) => {
    const found = firstOf(words, text) ?? oneMore(words, spoken, statement);
    if (!found || isFeedback(found, text)) return [];
    if (spoken.quotedAt(statement.start + Math.min(found.at, statement.text.length - 1))) return [];
    const stance = takenBack ? 'refused' : stanceOf(text, found, unasserted === 'question');
    return stance ? [proposalOf(spoken, statement, found, stance)] : [];
  });
}

function proposalOf(
  spoken: Spoken,
  statement: Statement,
  { remedy }: FoundRemedy,
  stance: Proposal['stance'],
): Proposal {
  const lead = /^[\s,;:.-]*/.exec(statement.text)?.[0].length ?? 0;
  const tail = /[\s,;:-]*$/.exec(statement.text)?.[0].length ?? 0;
  const start = statement.start + lead;
  const span = spoken.spanOf(start, Math.max(start + 1, statement.end - tail));
  return { ...span, remedy, stance, quote: spoken.quoteOf(span) };
}

/** "I'll send one out to you", after replacements were spoken of. */
function oneMore({ remedy }: RemedyWords, spoken: Spoken, statement: Statement): FoundRemedy | undefined {
  const one = remedy === 'replacement' ? anotherOne.exec(statement.text) : null;
  if (!one || !ofReplacement.test(spoken.text.slice(0, statement.start))) return undefined;
  return { remedy, at: one.index, to: one.index + one[0].length, isDeed: true };
}

/** What a customer thinks, passed on to a team, hands nothing up. */
const isFeedback = ({ remedy, at, to }: FoundRemedy, text: string) =>
  remedy === 'escalation' && opinionWords.test(text.slice(Math.max(0, at - 45), to));

function firstOf(words: RemedyWords, text: string): FoundRemedy | undefined {
  if (!words.cue.test(text)) return undefined;
  const deed = words.deed.exec(text);
  if (deed) return { remedy: words.remedy, at: deed.index, to: deed.index + deed[0].length, isDeed: true };
  const what = words.what.exec(text);
  return what
    ? { remedy: words.remedy, at: what.index, to: what.index + what[0].length, isDeed: false }
    : undefined;
}

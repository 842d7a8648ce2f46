import type { Message } from '../message.ts';
import type { Proposal, RemedyId } from '../reading.ts';
import { oncePer } from './once-per.ts';
import { remedyWords, type RemedyWords } from './remedy-words.ts';
import { speak, type Spoken } from './spoken.ts';
import { statementsOf, type Statement } from './statements.ts';
import { stanceOf } from './stance.ts';

type Found = {
  readonly remedy: RemedyId;
  readonly at: number;
  readonly to: number;
  readonly isDeed: boolean;
};

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
  if (statement.unasserted === 'reported' || statement.unasserted === 'hypothetical') return [];
  return remedyWords.flatMap((words) => {
    const found = firstOf(words, statement.text);
    if (!found || spoken.quotedAt(statement.start + found.at)) return [];
    const stance = takenBack ? 'refused' : stanceOf(statement, found);
    if (!stance) return [];
    const lead = /^[\s,;:.-]*/.exec(statement.text)?.[0].length ?? 0;
    const tail = /[\s,;:-]*$/.exec(statement.text)?.[0].length ?? 0;
    const span = spoken.spanOf(
      statement.start + lead,
      Math.max(statement.start + lead + 1, statement.end - tail),
    );
    return [{ ...span, remedy: found.remedy, stance, quote: spoken.quoteOf(span) }];
  });
}

function firstOf(words: RemedyWords, text: string): Found | undefined {
  const deed = words.deed.exec(text);
  if (deed) return { remedy: words.remedy, at: deed.index, to: deed.index + deed[0].length, isDeed: true };
  const what = words.what.exec(text);
  return what
    ? { remedy: words.remedy, at: what.index, to: what.index + what[0].length, isDeed: false }
    : undefined;
}

import type { CaseFields } from './case-fields.ts';
import type { Hearing } from './hearing.ts';
import { anchorAfter } from './moments-of-trade.ts';
import type { Placed } from './quantity.ts';
import type { Statement } from './statements.ts';

/** A figure in its statement, with the event it is said to run from. */
export type SaidFigure = {
  readonly placed: Placed;
  readonly statement: Statement;
  /** The words of the statement before the figure, and those after it to the end of the sentence. */
  readonly before: string;
  readonly after: string;
  readonly anchor: string | undefined;
};

export function figureIn({ spoken }: Hearing, placed: Placed, statement: Statement): SaidFigure {
  const after = spoken.text.slice(placed.to, statement.sentence.end);
  return {
    placed,
    statement,
    before: spoken.text.slice(statement.start, placed.at),
    after,
    anchor: placed.quantity.kind === 'duration' ? anchorAfter(after) : undefined,
  };
}

/** What the speaker says of the case in saying it: "yours was faulty, so you have a year". */
export function statedWith(hearing: Hearing, { statement }: SaidFigure): CaseFields {
  const concludes = /^,? ?(?:and )?(?:so|then|which means|therefore)\b/.test(statement.text);
  return hearing.stated(
    concludes ? hearing.spoken.text.slice(premiseOf(hearing, statement), statement.end) : statement.text,
  );
}

/** Where the reasons for a conclusion begin: after what the same sentence only imagines ("if it were unwanted, …; yours is broken, so"). */
function premiseOf({ statements }: Hearing, { sentence, start }: Statement): number {
  const imagined = statements.findLast(
    (one) => one.start >= sentence.start && one.start < start && one.unasserted === 'hypothetical',
  );
  return imagined?.end ?? sentence.start;
}

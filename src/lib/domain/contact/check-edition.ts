import type { Problem } from '../content/problem.ts';
import { readMessage } from '../language/read-message.ts';
import { checkExamples, type HearExample } from '../scenario/check-examples.ts';
import { hear } from '../scenario/hear.ts';
import { beginReplay, withOpening } from './begin-replay.ts';
import { checkGolden } from './check-golden.ts';
import type { Edition } from './edition.ts';
import { headerFor } from './play-golden.ts';
import { readingContext } from './reading-context.ts';

/** Everything about a scenario that shows only when somebody talks to it: its example replies and its golden runs. */
export function checkEdition(edition: Edition): Problem[] {
  return [...checkExamples(edition.scenario, hearingAtTheOpening(edition)), ...checkGolden(edition)];
}

/** Examples are read as the first reply to the customer's opening words. */
function hearingAtTheOpening(edition: Edition): HearExample {
  const { replaying, text } = beginReplay(edition, headerFor(edition, 1));
  const context = readingContext(edition, withOpening(replaying, { seq: 1, at: 0, text }));
  return (words) => {
    const reading = readMessage(words, context, edition.pack);
    return hear({ kind: 'words', text: words, reading }, edition.compiled.phrases);
  };
}

import type { HeardSoFar } from '../desk/performing.ts';
import type { Turn } from './replayed-contact.ts';
import { customerTexts, type Replaying } from './replaying.ts';

/** What the desk has to know of the conversation: details given, warnings spoken, threats made. */
export function heardSoFar(replaying: Replaying): HeardSoFar {
  return {
    customerTexts: customerTexts(replaying),
    warnings: replaying.turns.filter(warns).length,
    threatened: [
      replaying.opening,
      ...replaying.turns.flatMap(({ customerSaid }) => customerSaid ?? []),
    ].some(({ signs }) => signs.some(({ sign }) => sign === 'threat')),
  };
}

function warns({ move }: Turn): boolean {
  return (
    move.kind === 'words' &&
    move.reading.skills.some(({ skill, vetoedBy }) => skill === 'boundary-warning' && !vetoedBy)
  );
}

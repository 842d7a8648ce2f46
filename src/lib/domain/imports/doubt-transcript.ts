import { deskActionIds } from '../desk/desk.ts';
import { nearestWord } from '../content/nearest-word.ts';
import type { Problem } from '../content/problem.ts';
import type { Path } from '../content/read-checked.ts';
import { caseRecordOf, fieldsNamed } from './case-record.ts';
import { isUnclear } from './known-actions.ts';
import type { Transcript } from './transcript.ts';
import { doubt } from './transcript-problem.ts';
import type { WrittenTranscript } from './transcript-schema.ts';

/** What is odd about a transcript that can be read all the same: names of private fields, actions and the channel that nobody knows. */
export function doubtsOf(
  file: string,
  written: WrittenTranscript,
  transcript: Transcript,
  lineOf: (path: Path) => number,
  channels?: readonly string[],
): Problem[] {
  return [
    ...unknownChannel(file, written, lineOf, channels),
    ...unknownPrivate(file, transcript, lineOf),
    ...unknownActions(file, written, lineOf),
  ];
}

function unknownChannel(
  file: string,
  { channel }: WrittenTranscript,
  lineOf: (path: Path) => number,
  channels: readonly string[] | undefined,
): Problem[] {
  const named = channel?.trim() ?? '';
  if (!channels || named === '' || channels.includes(named.toLowerCase())) return [];
  const near = nearestWord(named, channels);
  return [
    doubt(
      { file, line: lineOf(['channel']) },
      'transcript-channel-unknown',
      `"channel" names "${named}", which the company does not have.`,
      near ? `Did you mean "${near}"?` : `The company has ${channels.join(', ')}.`,
    ),
  ];
}

/** Each name once, where it stands first: exports repeat themselves. */
function unknownActions(
  file: string,
  { turns }: WrittenTranscript,
  lineOf: (path: Path) => number,
): Problem[] {
  const names = turns.map(({ action }) => (action ?? '').trim());
  return names.flatMap((name, index) => {
    if (name === '' || !isUnclear(name) || names.indexOf(name) !== index) return [];
    const near = nearestWord(name, deskActionIds);
    return [
      doubt(
        { file, line: lineOf(['turns', index, 'action']) },
        'transcript-action-unknown',
        `Nobody here knows the action "${name}", so it counts as nothing done, and no promise counts as broken beside it.`,
        near ? `Did you mean "${near}"?` : `The desk knows ${deskActionIds.join(', ')}.`,
      ),
    ];
  });
}

function unknownPrivate(file: string, transcript: Transcript, lineOf: (path: Path) => number): Problem[] {
  const line = lineOf(['case', 'private']);
  const known = Object.keys(caseRecordOf(transcript).fields);
  return transcript.privateNames
    .filter((name) => fieldsNamed(name, known).length === 0)
    .map((name) => {
      const near = nearestWord(
        name,
        known.flatMap((field) => [field, field.slice(field.lastIndexOf('.') + 1)]),
      );
      const fix = near
        ? `Did you mean "${near}"?`
        : known.length === 0
          ? 'Add the field to the case, or take the name out.'
          : `Name a field of the case: ${known.join(', ')}.`;
      return doubt(
        { file, line },
        'transcript-private-unknown',
        `"private" names "${name}", which the case does not have.`,
        fix,
      );
    });
}

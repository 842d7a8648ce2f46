import type { Checked, Problem } from '../content/problem.ts';
import type { Path } from '../content/read-checked.ts';
import { nearestWord } from '../content/nearest-word.ts';
import { caseRecordOf, fieldsNamed } from './case-record.ts';
import { sayArguments } from './say-arguments.ts';
import { doubt } from './transcript-problem.ts';
import type { Transcript, TranscriptTurn } from './transcript.ts';
import type { WrittenTranscript, WrittenTurn } from './transcript-schema.ts';

/** A checked file as a transcript. Private names that are not in the case are told, and do no harm. */
export function makeTranscript(
  file: string,
  written: WrittenTranscript,
  lineOf: (path: Path) => number,
): Checked<Transcript> {
  const { private: named, ...rest } = written.case ?? {};
  const transcript: Transcript = {
    channel: written.channel ?? 'chat',
    ...(written.situation ? { situation: written.situation } : {}),
    ...(written.date ? { date: written.date.slice(0, 10) } : {}),
    ...(written.tier ? { tier: written.tier } : {}),
    case: rest,
    privateNames: namesIn(named),
    turns: written.turns.flatMap(turnsOf),
  };
  return {
    ok: true,
    value: transcript,
    problems: unknownPrivate(file, transcript, lineOf(['case', 'private'])),
  };
}

function namesIn(named: unknown): string[] {
  const list = Array.isArray(named) ? named : [named];
  return list.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

/** Words and a deed on one line are two moves, the words first. */
function turnsOf({ speaker, text, action, args }: WrittenTurn): TranscriptTurn[] {
  if (speaker === 'customer') return [{ speaker, text: text ?? '' }];
  const said: TranscriptTurn[] = typeof text === 'string' ? [{ speaker: 'agent', text }] : [];
  const name = (action ?? '').trim();
  return name === '' ? said : [...said, { speaker: 'agent', action: name, args: sayArguments(args ?? {}) }];
}

function unknownPrivate(file: string, transcript: Transcript, line: number): Problem[] {
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

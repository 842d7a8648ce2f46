import type { Checked } from '../content/problem.ts';
import type { Path } from '../content/read-checked.ts';
import { doubtsOf } from './doubt-transcript.ts';
import { sayArguments } from './say-arguments.ts';
import type { Transcript, TranscriptTurn } from './transcript.ts';
import type { WrittenTranscript, WrittenTurn } from './transcript-schema.ts';

/** A checked file as a transcript, with what its author should know of. `channels` are those that the company has. */
export function makeTranscript(
  file: string,
  written: WrittenTranscript,
  lineOf: (path: Path) => number,
  channels?: readonly string[],
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
    problems: doubtsOf(file, written, transcript, lineOf, channels),
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

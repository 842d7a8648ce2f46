import type { TranscriptAction, TranscriptTurn } from './transcript.ts';

/** One move of a transcript; `seq` is the number of its line, counted from 1. Several lines of a customer in a row are one answer. */
export type Move =
  | { readonly seq: number; readonly by: 'customer'; readonly text: string }
  | { readonly seq: number; readonly by: 'agent'; readonly text: string }
  | { readonly seq: number; readonly by: 'desk'; readonly deed: TranscriptAction };

/** The lines of a transcript as moves. Lines in which a customer says nothing are left out; a representative's silence is a reply. */
export function movesOf(turns: readonly TranscriptTurn[]): Move[] {
  const moves: Move[] = [];
  turns.forEach((turn, index) => {
    const seq = index + 1;
    if ('action' in turn) moves.push({ seq, by: 'desk', deed: { action: turn.action, args: turn.args } });
    else if (turn.speaker === 'agent') moves.push({ seq, by: 'agent', text: turn.text });
    else if (turn.text.trim() !== '') hearCustomer(moves, seq, turn.text);
  });
  return moves;
}

function hearCustomer(moves: Move[], seq: number, text: string): void {
  const last = moves.at(-1);
  if (last?.by === 'customer') moves[moves.length - 1] = { ...last, text: `${last.text}\n${text}` };
  else moves.push({ seq, by: 'customer', text });
}

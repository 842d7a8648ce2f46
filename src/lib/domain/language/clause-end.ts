import type { Match } from './match.ts';

const turns = new Set(['but', 'however', 'although', 'though']);
const joins = new Set(['and', 'so']);
const speakers = new Set(['i', 'we', 'let', 'please', 'you']);

/** Where the clause of a match ends in the text as typed: at the next mark, or where the speaker begins something new. */
export function clauseEnd(match: Match): number {
  const { tokens } = match.sentence;
  const last = tokens.indexOf(match.tokens.at(-1)!);
  const rest = tokens.slice(last + 1);
  const stop = rest.findIndex(
    ({ word, pos }, at) =>
      pos === 'PUNCT' || turns.has(word) || (joins.has(word) && speakers.has(rest[at + 1]?.word ?? '')),
  );
  const end = stop === -1 ? rest.at(-1) : rest[stop - 1];
  return Math.max(match.end, end?.end ?? match.end);
}

import { describe, expect, it } from 'vitest';
import { bestNote, gatherNotes } from '#lib/components/gather-notes.ts';
import { evidence, makeEvidence } from '#tests/make/views.ts';

describe('gathering notes', () => {
  it('makes one note of a find that fed several criteria', () => {
    const notes = gatherNotes([
      makeEvidence({ id: 'a', points: 6 }),
      makeEvidence({ id: 'b', criterion: 'listens', points: 2 }),
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ points: 8, number: 1 });
  });

  it('puts the weightiest criterion first', () => {
    const [note] = gatherNotes([
      makeEvidence({ id: 'a', points: -1, effect: 'lost' }),
      makeEvidence({ id: 'b', criterion: 'claims', points: -9, effect: 'lost' }),
    ]);
    expect(note?.evidence.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes the gravest effect where they differ', () => {
    const [note] = gatherNotes([
      makeEvidence({ id: 'a' }),
      makeEvidence({ id: 'b', criterion: 'claims', effect: 'lost', points: -1 }),
    ]);
    expect(note?.effect).toBe('lost');
  });

  it('numbers in reading order and leaves out what does not count', () => {
    expect(gatherNotes(evidence).map(({ id, number }) => [id, number])).toEqual([
      ['e1', 1],
      ['e2', 2],
      ['e3', 0],
      ['e4', 3],
      ['e5', 4],
    ]);
  });

  it('praises the words that earned most, never a deed or something missing', () => {
    expect(bestNote(gatherNotes(evidence))?.id).toBe('e4');
  });

  it('praises nothing where nothing was earned', () => {
    expect(bestNote(gatherNotes([makeEvidence({ id: 'a', effect: 'lost', points: -3 })]))).toBeNull();
  });
});

import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { selectedWords } from '#lib/components/picked-words.ts';
import TranscriptLine from '#lib/components/TranscriptLine.svelte';

const entry = {
  seq: 7,
  at: '2026-11-14T14:05:40Z',
  by: 'agent' as const,
  text: 'You are right, and I was wrong.',
};

function select(container: HTMLElement, start: number, end: number): Selection {
  const words = container.querySelector('.words')!.firstChild!;
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

describe('selecting words as evidence', () => {
  it('prints a line exactly as it was written, so that offsets fit', () => {
    const { container } = render(TranscriptLine, { entry, customer: 'Dana', pickable: true });
    expect(container.querySelector('.words')?.textContent).toBe(entry.text);
  });

  it('gives offsets into the line', () => {
    const { container } = render(TranscriptLine, { entry, customer: 'Dana', pickable: true });
    expect(selectedWords(select(container, 8, 13))).toEqual({ seq: 7, start: 8, end: 13, quote: 'right' });
  });

  it('leaves out white space at the ends', () => {
    const { container } = render(TranscriptLine, { entry, customer: 'Dana', pickable: true });
    expect(selectedWords(select(container, 7, 13))).toMatchObject({ start: 8, quote: 'right' });
  });

  it('takes nothing from the customer', () => {
    const { container } = render(TranscriptLine, {
      entry: { ...entry, by: 'customer' },
      customer: 'Dana',
      pickable: true,
    });
    expect(selectedWords(select(container, 8, 13))).toBeNull();
  });
});

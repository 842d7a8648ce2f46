import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import Review from '#lib/components/Review.svelte';
import { makeReviewForm } from '#tests/make/views.ts';

const criterion = (name: string) => screen.getByRole('group', { name });
const form = (container: HTMLElement) => new FormData(container.querySelector('form')!);

describe('the review form', () => {
  it('masks the name for peers', () => {
    render(Review, { view: makeReviewForm(), answer: null });
    expect(screen.getByText(/The name is hidden from you/)).toBeTruthy();
  });

  it('goes on from the draft', () => {
    const { container } = render(Review, { view: makeReviewForm(), answer: null });
    expect(form(container).get('level.acknowledges')).toBe('3');
    expect(form(container).get('comment.acknowledges')).toBe('Warm and specific.');
    expect(form(container).getAll('evidence.acknowledges')).toEqual(['1:31:59']);
  });

  it('offers every sentence as a check box, for use without mouse or scripts', () => {
    render(Review, { view: makeReviewForm(), answer: null });
    const names = within(criterion('Offers a choice')).getAllByRole('checkbox', { hidden: true });
    expect(names).toHaveLength(2);
  });

  it('sends a ticked sentence as evidence', async () => {
    const { container } = render(Review, { view: makeReviewForm(), answer: null });
    within(criterion('Offers a choice')).getAllByRole('checkbox', { hidden: true })[1]?.click();
    await tick();
    expect(form(container).getAll('evidence.options')).toEqual(['7:0:64']);
  });

  it.each([
    ['0', '0'],
    ['4', '4'],
    ['n', 'na'],
  ])('sets the level with the key %s', async (key, level) => {
    const { container } = render(Review, { view: makeReviewForm(), answer: null });
    criterion('Offers a choice').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await tick();
    expect(form(container).get('level.options')).toBe(level);
  });

  it('takes no key for a level while somebody writes a comment', async () => {
    const { container } = render(Review, { view: makeReviewForm(), answer: null });
    const comment = criterion('Offers a choice').querySelector('textarea')!;
    comment.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true, cancelable: true }));
    await tick();
    expect(form(container).get('level.options')).toBeNull();
  });

  it('names what is missing after a submit that was refused', () => {
    render(Review, { view: makeReviewForm(), answer: { missing: ['options', 'claims'] } });
    expect(screen.getByRole('alert').textContent).toContain(
      'Still to judge: Offers a choice, What is said is true.',
    );
  });

  it('counts what is judged', () => {
    render(Review, { view: makeReviewForm(), answer: null });
    expect(screen.getByRole('status').textContent).toContain('1 of 3 judged');
  });
});

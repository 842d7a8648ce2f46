import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import Talk from '#lib/components/Talk.svelte';
import { makeTalk } from '#tests/make/views.ts';

const press = (key: string, target: EventTarget = window) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the talk page', () => {
  it('announces new lines in a log', () => {
    render(Talk, { view: makeTalk(), answer: null });
    expect(screen.getByRole('log', { name: 'Conversation' })).toBeTruthy();
  });

  it('says when it was saved, in words', () => {
    render(Talk, { view: makeTalk(), answer: null });
    expect(screen.getByText('Saved 14:04')).toBeTruthy();
  });

  it('always has a way to stop', () => {
    render(Talk, { view: makeTalk(), answer: null });
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
  });

  it.each([
    ['practice', /^You stopped here.*nobody was told/],
    ['assessment', /^You stopped here.*manager sees that you stopped/],
  ] as const)('says after a stop in %s who learns of it', (source, said) => {
    render(Talk, { view: makeTalk({ source, ended: { by: 'stopped' } }), answer: null });
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('names the skill in a hint, in practice only', () => {
    render(Talk, { view: makeTalk({ hint: null }), answer: null });
    expect(screen.queryByText('Show a hint')).toBeNull();
  });

  it('has no forms once the conversation has ended, but a way on', () => {
    const { container } = render(Talk, { view: makeTalk({ ended: { by: 'customer' } }), answer: null });
    expect(container.querySelectorAll('form[method="post"]').length).toBe(0);
    expect(screen.getByRole('link', { name: 'Look back' }).getAttribute('href')).toBe('/contacts/c1/reflect');
  });

  it('shows words that came too late, instead of losing them', () => {
    render(Talk, {
      view: makeTalk({ ended: { by: 'customer' } }),
      answer: { at: 'reply', stale: true, kept: { words: 'One more thing' } },
    });
    expect(screen.getByText('One more thing')).toBeTruthy();
  });

  it('lists the keys on a question mark', async () => {
    const { container } = render(Talk, { view: makeTalk(), answer: null });
    press('?');
    await tick();
    expect(container.querySelector('dialog[open] h2')?.textContent).toBe('Keys');
  });

  it('takes no single keys while somebody writes', async () => {
    const { container } = render(Talk, { view: makeTalk(), answer: null });
    press('?', screen.getByLabelText('Your reply'));
    await tick();
    expect(container.querySelector('dialog[open]')).toBeNull();
  });

  it('carries revision and key in every form that writes', () => {
    const { container } = render(Talk, { view: makeTalk(), answer: null });
    for (const form of container.querySelectorAll<HTMLFormElement>('form[method="post"]')) {
      expect(new FormData(form).get('revision'), form.getAttribute('action') ?? '').toBe('4');
      expect(new FormData(form).get('key')).toBe('write-0000-0004');
    }
  });
});

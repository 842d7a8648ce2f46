import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ReplyBox from '#lib/components/ReplyBox.svelte';
import { makeTalk } from '#tests/make/views.ts';

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const press = (key: string, more: KeyboardEventInit = {}) =>
  box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

function write(words: string) {
  box().value = words;
  box().dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the reply box', () => {
  it('is a plain form that works without scripts', () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    const form = box().form;
    expect(form?.getAttribute('action')).toBe('?/reply');
    expect(form?.getAttribute('method')?.toUpperCase()).toBe('POST');
    expect(new FormData(form!).get('revision')).toBe('4');
    expect(new FormData(form!).get('key')).toBe('write-0000-0004');
  });

  it('sends with Enter', () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    const sent = vi.spyOn(box().form!, 'requestSubmit').mockImplementation(() => undefined);
    write('I am sorry about the blender.');
    press('Enter');
    expect(sent).toHaveBeenCalledOnce();
  });

  it('starts a new line with Shift and Enter', () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    const sent = vi.spyOn(box().form!, 'requestSubmit').mockImplementation(() => undefined);
    write('I am sorry.');
    press('Enter', { shiftKey: true });
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not send while an input method still composes', () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    const sent = vi.spyOn(box().form!, 'requestSubmit').mockImplementation(() => undefined);
    write('ko');
    press('Enter', { isComposing: true });
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not send an empty reply', () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    const sent = vi.spyOn(box().form!, 'requestSubmit').mockImplementation(() => undefined);
    write('   ');
    press('Enter');
    expect(sent).not.toHaveBeenCalled();
  });

  it('has an unsent reply again after the page was loaded anew, and only in its own contact', () => {
    const first = render(ReplyBox, { view: makeTalk({ contact: 'c-1' }), answer: null });
    write('Half a sen');
    first.unmount();
    const again = render(ReplyBox, { view: makeTalk({ contact: 'c-1' }), answer: null });
    expect(box().value).toBe('Half a sen');
    again.unmount();
    render(ReplyBox, { view: makeTalk({ contact: 'c-2' }), answer: null });
    expect(box().value).toBe('');
  });

  it('keeps the words of a reply that was refused', () => {
    render(ReplyBox, {
      view: makeTalk(),
      answer: { at: 'reply', stale: true, kept: { words: 'My careful words' } },
    });
    expect(box().value).toBe('My careful words');
  });

  it('says that a second tab moved on, and that nothing is lost', () => {
    render(ReplyBox, {
      view: makeTalk(),
      answer: { at: 'reply', stale: true, kept: { words: 'My careful words' } },
    });
    expect(screen.getByRole('alert').textContent).toContain('They are kept below');
  });

  it('says nothing about a refusal that belongs to the desk', () => {
    render(ReplyBox, {
      view: makeTalk(),
      answer: { at: 'refund', problem: { key: 'desk.no-amount', with: {} } },
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells what writing costs on the customer’s clock', async () => {
    render(ReplyBox, { view: makeTalk(), answer: null });
    write('one two three');
    expect(await screen.findByText('3 words: 18 seconds on the customer’s clock')).toBeTruthy();
  });
});

import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { TalkAnswer } from '#lib/application/views/talk.ts';
import DeskPanel from '#lib/components/DeskPanel.svelte';
import { clauses, makeTalk } from '#tests/make/views.ts';

const { desk } = makeTalk();
const shown = (over: Partial<typeof desk> = {}, answer: TalkAnswer | null = null) =>
  render(DeskPanel, { desk: { ...desk, ...over }, answer, revision: 4, key: 'write-0000-0004', open: true });

describe('the desk', () => {
  it('hides private fields until identity is verified', () => {
    shown();
    expect(screen.getAllByText('Shown once identity is verified')).toHaveLength(2);
  });

  it('prints money and dates in words', () => {
    shown();
    expect(screen.getByText('£89.50')).toBeTruthy();
    expect(screen.getByText('12 October 2026')).toBeTruthy();
  });

  it('names every field of an action by the catalogue', () => {
    shown();
    expect(screen.getByLabelText('Amount to refund')).toBeTruthy();
  });

  it('keeps what was typed into an action that was refused, and says why', () => {
    const message = { key: 'desk.refund.beyond-authority', with: { amount: '£500', limit: '£150' } };
    shown({}, { at: 'refund', problem: message, kept: { amount: '500' } });
    expect(screen.getByLabelText<HTMLInputElement>('Amount to refund').value).toBe('500');
    expect(screen.getByRole('alert').textContent).toContain('You may refund up to £150 on your own.');
  });

  it('shows the text of the clauses found', () => {
    shown({ search: { query: 'fault', found: [{ ...clauses.R2, document: 'Refunds', excerpt: '' }] } });
    expect(screen.getByText(/the customer chooses/)).toBeTruthy();
  });

  it('says what to try when no clause is found', () => {
    shown({ search: { query: 'zebra', found: [] } });
    expect(screen.getByText(/No clause mentions “zebra”/)).toBeTruthy();
  });

  it('searches by a plain form in the address', () => {
    shown();
    const form = screen.getByRole('search');
    expect(form.getAttribute('method')).toBe('GET');
  });
});

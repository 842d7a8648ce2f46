import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import PolicyPage from '../../src/routes/policy/[document]/+page.svelte';
import PolicyIndexPage from '../../src/routes/policy/+page.svelte';
import BriefingPage from '../../src/routes/practise/[scenario]/+page.svelte';
import PractisePage from '../../src/routes/practise/+page.svelte';
import {
  clauses,
  makeBriefing,
  makeFrame,
  makePolicyDocument,
  makePolicyIndex,
  makeScenarioRow,
} from '#tests/make/views.ts';

const frame = makeFrame();

describe('the briefing', () => {
  it('tells what is in it before one starts', () => {
    render(BriefingPage, { data: { frame, ...makeBriefing() }, form: null });
    expect(screen.getByText(/swears about the fault/)).toBeTruthy();
  });

  it('starts as practice and at the usual intensity unless one chooses otherwise', () => {
    render(BriefingPage, { data: { frame, ...makeBriefing() }, form: null });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Practice/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Usual/ }).checked).toBe(true);
  });

  it('declares what is at stake in an assessment', () => {
    render(BriefingPage, { data: { frame, ...makeBriefing() }, form: null });
    expect(screen.getByText(/the result counts. The pass mark is 75/)).toBeTruthy();
  });

  it('has those stakes accepted once an assessment is chosen, and only then', async () => {
    render(BriefingPage, { data: { frame, ...makeBriefing() }, form: null });
    const accept = screen.getByRole<HTMLInputElement>('checkbox', { name: /^I accept/ });
    expect(accept.required).toBe(false);
    await fireEvent.click(screen.getByRole('radio', { name: /^Assessment/ }));
    expect(accept.required).toBe(true);
  });

  it('keeps what was chosen when the stakes were not accepted', () => {
    const problem = { key: 'contact.stakes-not-accepted', with: {} };
    const form = { problem, kept: { mode: 'assessment', intensity: '', accepts: '' } };
    render(BriefingPage, { data: { frame, ...makeBriefing() }, form });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Assessment/ }).checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toMatch(/accept what is at stake/);
  });

  it('leads back to an assessment that is open, with nothing to accept again', () => {
    render(BriefingPage, { data: { frame, ...makeBriefing({ openAssessment: 'c7' }) }, form: null });
    expect(screen.getByRole('radio', { name: /^Assessment.*leads back to it/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('offers no assessment to people who take none', () => {
    render(BriefingPage, { data: { frame, ...makeBriefing({ mayAssess: false }) }, form: null });
    expect(screen.queryByRole('radio', { name: /^Assessment/ })).toBeNull();
  });
});

describe('the list of scenarios', () => {
  const filters = {
    family: null,
    level: null,
    channel: null,
    families: ['refund-dispute'],
    levels: ['beginner'],
    channels: [],
  };

  it('groups by what they are about', () => {
    render(PractisePage, { data: { frame, scenarios: [makeScenarioRow()], total: 1, filters } });
    expect(screen.getByRole('region', { name: 'Refund dispute' })).toBeTruthy();
  });

  it('leads on into an unfinished contact', () => {
    render(PractisePage, {
      data: { frame, scenarios: [makeScenarioRow({ resume: 'c9' })], total: 1, filters },
    });
    expect(screen.getByRole('link', { name: 'Go on' }).getAttribute('href')).toBe('/contacts/c9');
  });

  it('says what to do when no scenario fits', () => {
    render(PractisePage, { data: { frame, scenarios: [], total: 6, filters } });
    expect(screen.getByText(/Take one filter away/)).toBeTruthy();
  });
});

describe('the policy', () => {
  it('gives every clause an address of its own', () => {
    const { container } = render(PolicyPage, { data: { frame, ...makePolicyDocument() } });
    expect(container.querySelector('section#R2 h2')?.textContent).toContain('Faulty or damaged goods');
  });

  it('says what to try when a search finds nothing', () => {
    render(PolicyIndexPage, { data: { frame, ...makePolicyIndex({ query: 'zebra', found: [] }) } });
    expect(screen.getByText(/No clause mentions “zebra”/)).toBeTruthy();
  });

  it('counts what a search finds', () => {
    render(PolicyIndexPage, {
      data: {
        frame,
        ...makePolicyIndex({ query: 'fault', found: [{ ...clauses.R2, document: 'Refunds', excerpt: '…' }] }),
      },
    });
    expect(screen.getByText('1 clause found')).toBeTruthy();
  });
});

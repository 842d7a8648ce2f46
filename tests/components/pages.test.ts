import { render, screen } from '@testing-library/svelte';
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

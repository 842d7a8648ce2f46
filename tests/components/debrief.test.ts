import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Debrief from '#lib/components/Debrief.svelte';
import { makeDebrief, makeEvidence } from '#tests/make/views.ts';

describe('the debrief', () => {
  it('opens with the result, the score and how sure it is', () => {
    render(Debrief, { view: makeDebrief() });
    expect(screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'Passed · 82 (sure)',
    );
  });

  it('says one thing to do differently', () => {
    render(Debrief, { view: makeDebrief() });
    const next = screen.getByRole('region', { name: 'Next time' });
    expect(next.textContent).toContain('Say what happens next, and by when.');
    expect(within(next).getByRole('link', { name: 'Practise this again' }).getAttribute('href')).toBe(
      '/practise/blender-day-33',
    );
  });

  it('says it about what was lost, where that tells more than the criterion', () => {
    const view = makeDebrief();
    const about = { what: 'dismissal', rule: 'DIS-2' };
    render(Debrief, { view: { ...view, nextTime: { ...view.nextTime!, about } } });
    expect(screen.getByRole('region', { name: 'Next time' }).textContent).toContain(
      'When the answer is no, give the reason in a sentence',
    );
  });

  it('praises the words that earned most', () => {
    render(Debrief, { view: makeDebrief() });
    expect(screen.getByRole('region', { name: 'What worked' }).textContent).toContain(
      'a replacement, a repair, or your money back',
    );
  });

  it('leads from every mark to its reason and back', () => {
    const { container } = render(Debrief, { view: makeDebrief() });
    const links = [...container.querySelectorAll('a.ref')];
    expect(links.length).toBe(3);
    for (const link of links) {
      const reason = container.querySelector(link.getAttribute('href') ?? '');
      const back = reason?.querySelector('a.back')?.getAttribute('href') ?? '';
      expect(container.querySelector(back)?.nextElementSibling?.tagName).toBe('MARK');
    }
  });

  it('marks exactly the words of the evidence', () => {
    const { container } = render(Debrief, { view: makeDebrief() });
    expect([...container.querySelectorAll('mark.lost')].map((mark) => mark.textContent)).toEqual([
      '30 days from purchase',
    ]);
  });

  it('shows a lost point with rule, clause text, both wordings and what would have earned it', () => {
    const { container } = render(Debrief, { view: makeDebrief() });
    const lost = container.querySelector('#why-e2')?.textContent ?? '';
    for (const part of [
      'CLAIM-1',
      'return an unused item',
      '30 days from purchase',
      '30 days from delivery',
      'Look it up before you say it',
    ])
      expect(lost).toContain(part);
  });

  it('says why something found does not count', () => {
    const { container } = render(Debrief, {
      view: makeDebrief({
        evidence: [makeEvidence({ id: 'x', effect: 'not-counted', vetoedBy: 'quoted', points: 0 })],
      }),
    });
    expect(container.querySelector('#why-x')?.textContent).toContain(
      'Not counted, since it is quoted, not said.',
    );
  });

  it('lists what was missing from the whole conversation', () => {
    render(Debrief, { view: makeDebrief() });
    expect(screen.getByRole('region', { name: 'What was missing' }).textContent).toContain(
      'What happens next, and by when',
    );
  });

  it('puts a critical error first, as a plain sentence with its clause', () => {
    const critical = {
      id: 'told-early',
      title: 'The address was read out before identity was verified',
      kind: 'compliance-critical' as const,
      quote: 'You live at 4 Quay Street',
      seq: 4,
      rule: 'DIS-1',
      clause: 'refunds/R1',
      cleared: null,
    };
    const { container } = render(Debrief, { view: makeDebrief({ criticalErrors: [critical] }) });
    const notice = container.querySelector('.notice.fault');
    expect(notice?.textContent).toContain(
      'The address was read out before identity was verified. It breaks a rule that protects people.',
    );
    expect(notice?.textContent).toContain('return an unused item');
  });

  it('gives a section that was not needed no number', () => {
    render(Debrief, { view: makeDebrief() });
    expect(screen.getAllByText('Not needed here').length).toBeGreaterThan(0);
    expect(screen.queryByRole('meter', { name: 'Escalation' })).toBeNull();
  });

  it('tells every change of mood with its cause in a table', () => {
    render(Debrief, { view: makeDebrief() });
    expect(screen.getAllByText(/A rule was quoted that does not govern a fault\./).length).toBeGreaterThan(0);
  });

  it('lists no turn at which the mood stayed where it was, whatever pulled at it', () => {
    const furious = (turn: number) => ({
      seq: turn * 2,
      turn,
      mood: 7,
      causes: [{ shift: 1, cause: 'unhelpful' }],
    });
    const mood = [{ seq: null, turn: 0, mood: 6, causes: [] }, ...[1, 2, 3].map(furious)];
    render(Debrief, { view: makeDebrief({ mood }) });
    expect(screen.getAllByText(/^Turn \d+:$/).map(({ textContent }) => textContent)).toEqual(['Turn 1:']);
  });

  it.each([
    [3, 0],
    [40, 1],
  ])('says of a mood chart of %i turns that it scrolls, where it does', (turns, said) => {
    const mood = Array.from({ length: turns }, (_, turn) => ({ seq: turn, turn, mood: 4, causes: [] }));
    render(Debrief, { view: makeDebrief({ mood }) });
    expect(screen.queryAllByText(/^The chart goes on to the right/).length).toBe(said);
  });

  it('shows each layer beside the others once a review is there', () => {
    render(Debrief, { view: makeDebrief() });
    const layers = screen.getByRole('region', { name: 'Who judged, and what they saw' });
    expect(
      within(layers)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Criterion', 'Automatic', 'ManagerOluwaseun Bright']);
  });

  it('uses no inline style, which the content policy would refuse', () => {
    const { container } = render(Debrief, { view: makeDebrief() });
    expect(container.querySelectorAll('[style]').length).toBe(0);
  });
});

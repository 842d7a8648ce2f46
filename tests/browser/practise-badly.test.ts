import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { evidenceNames } from '#lib/text/evidence.ts';
import { talk } from '#lib/text/talk.ts';
import { alive } from './alive.ts';
import { debtsOf, notes, part } from './debrief-page.ts';
import { drawnCase } from './drawn-case.ts';
import { act, heard, lines, reflectOn, replyBox, say, startContact } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
let address: string;
let boxesLeft: number;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.enterAs('amara-osei');
  const contact = await startContact(page);
  await alive(page);
  address = String(drawnCase(stage.workspace, contact)['customer.address']);
  await say(page, 'Calm down. What is your order number?');
  await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
  await say(page, `You live at ${address}, don't you? I can see it all here.`);
  await say(
    page,
    'Our return window is 30 days from delivery and you are on day 33, so you get nothing. You should have come earlier, that is your own fault.',
  );
  await say(page, 'Are you stupid? I told you the 30 days are over. There is nothing I can do.');
  await say(page, 'No refund. Stop wasting my time, you idiot.');
  await page.getByText(talk.ended.customer).waitFor();
  boxesLeft = await replyBox(page).count();
});

afterAll(() => stage.close());

describe('a contact that goes badly', () => {
  it('is left by the customer, who says why', async () => {
    expect(
      await lines(page)
        .filter({ hasText: /trading standards|My bank can deal/ })
        .count(),
    ).toBe(1);
  });

  it('takes no more replies once the customer has gone', () => {
    expect(boxesLeft).toBe(0);
  });
});

describe('its debrief', () => {
  beforeAll(async () => {
    await reflectOn(page, 0);
    await alive(page);
  });

  it('says that it is not passed, and keeps the score', async () => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      new RegExp(`${debrief.results.failed}\\D+\\d`),
    );
  });

  it('says each critical error in a plain sentence before anything else, with its quote', async () => {
    const [before] = (await page.getByRole('main').innerText()).split(debrief.nextTime);
    expect(before).toContain('Private details were told before identity was verified.');
    expect(before).toContain(`“${address}”`);
    expect(before).toContain('The customer was insulted or demeaned.');
    expect(before).toContain('“Are you stupid”');
  });

  it('ends no sentence of a critical error with two full stops', async () => {
    const sentences = await page
      .getByText(/before identity was verified|insulted or demeaned/)
      .allInnerTexts();
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const words of sentences) expect(words).not.toContain('..');
  });

  it('cites the clause that a critical error breaks, to be read on the spot', async () => {
    const clause = page
      .locator('details')
      .filter({ hasText: debrief.clause.replace('{clause}', 'V1') })
      .first();
    await clause.locator('summary').click();
    expect(await clause.innerText()).toContain(debrief.readClause);
    expect(await clause.getByRole('link', { name: debrief.readClause }).getAttribute('href')).toBe(
      '/policy/privacy#V1',
    );
  });

  it('says of the calendar that another clause governs here, and shows what was said beside the rule', async () => {
    const note = notes(page, 'lost')
      .filter({ hasText: evidenceNames['misapplied'] ?? '' })
      .first();
    const words = (await note.innerText()).replace(/\s+/g, ' ');
    expect(words).toContain('Clause R1');
    expect(words).toContain(`${debrief.said} 30 days from delivery`);
    expect(words).toContain(`${debrief.policySays} 30 days from delivery`);
  });

  it('tells what cost points without anything to unfold', async () => {
    for (const note of await notes(page, 'lost').all())
      expect(await note.getByText(debrief.wouldHaveEarned).first().isVisible()).toBe(true);
  });

  it('tells for every point that was lost the rule, the clause and what would have earned it', async () => {
    const found = await notes(page, 'lost', 'missing').allTextContents();
    expect(found.length).toBeGreaterThan(5);
    expect(found.flatMap(debtsOf)).toEqual([]);
  });

  it('draws a customer who became angrier', async () => {
    const chart = page.getByRole('img', { name: new RegExp(`^${debrief.moodTitle}`) });
    expect(await chart.getAttribute('aria-label')).toMatch(/angry.*furious$/);
  });

  it('names the ending', async () => {
    expect(await part(page, debrief.pathTitle).innerText()).toContain('Turned away by the calendar');
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { talk } from '#lib/text/talk.ts';
import { alive } from './alive.ts';
import { angryCall, holdCallBadly, holdCallWell } from './angry-call.ts';
import { brokenLinks, debtsOf, notes, part } from './debrief-page.ts';
import { drawnCase } from './drawn-case.ts';
import { lines, reflectOn, replyBox, startContact } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => void (stage = await setStage()));
afterAll(() => stage.close());

async function startCall(): Promise<{ page: Page; lead: string }> {
  const page = await stage.enterAs('amara-osei');
  const contact = await startContact(page, 'practice', { scenario: angryCall });
  await alive(page);
  return { page, lead: String(drawnCase(stage.workspace, contact)['team-lead.name']) };
}

const mood = (page: Page) =>
  page.getByRole('img', { name: new RegExp(`^${debrief.moodTitle}`) }).getAttribute('aria-label');

describe('an angry customer who is heard', () => {
  let page: Page;
  let spoken: string[];

  beforeAll(async () => {
    const call = await startCall();
    page = call.page;
    await holdCallWell(page, call.lead);
    await page.getByText(talk.ended.agent).waitFor();
    spoken = await lines(page).allInnerTexts();
    await reflectOn(page, 3);
    await alive(page);
  });

  it('says the order number before anybody asks', () => {
    expect(spoken[0]).toMatch(/HH-\d{4}/);
  });

  it('leaves with the best ending, though the sofa has not come', async () => {
    expect(await part(page, debrief.pathTitle).innerText()).toContain('No promise, and somebody who owns it');
  });

  it('makes a passed contact', async () => {
    const result = await page.getByRole('heading', { level: 1 }).innerText();
    expect(result).toContain(debrief.results.passed);
    expect(Number(/\d+(\.\d)?/.exec(result)?.[0])).toBeGreaterThanOrEqual(75);
  });

  it('arrives furious and goes calm', async () => {
    expect(await mood(page)).toMatch(/: furious.*calm$/);
  });

  it('is marked where the story was said back, with links that lead there and back', async () => {
    const marked = await part(page, debrief.transcript).locator('mark').allInnerTexts();
    expect(marked.join(' | ')).toContain('I’m truly sorry');
    expect(await brokenLinks(page)).toEqual([]);
  });
});

describe('an angry customer who is told off and promised the moon', () => {
  let page: Page;
  let spoken: string;
  let boxesLeft: number;

  beforeAll(async () => {
    ({ page } = await startCall());
    await holdCallBadly(page);
    await page.getByText(talk.ended.customer).waitFor();
    boxesLeft = await replyBox(page).count();
    spoken = (await lines(page).allInnerTexts()).join('\n');
    await reflectOn(page, 0);
    await alive(page);
  });

  it('rings off to ask for a fourth day without pay', () => {
    expect(spoken).toMatch(/I'll be at the window|That's down/);
  });

  it('takes no more replies', () => {
    expect(boxesLeft).toBe(0);
  });

  it('makes a contact that is not passed', async () => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(debrief.results.failed);
    expect(await part(page, debrief.pathTitle).innerText()).toContain('A fourth day off');
  });

  it('has the words that told them off in the debrief, with rule and clause', async () => {
    const note = notes(page, 'lost').filter({ hasText: 'You need to calm down' }).first();
    expect(debtsOf(await note.innerText())).toEqual([]);
  });

  it('has the promise in the debrief, with rule and clause', async () => {
    const note = notes(page, 'lost').filter({ hasText: 'I swear' }).first();
    expect(debtsOf(await note.innerText())).toEqual([]);
  });

  it('was furious to the end', async () => {
    expect(await mood(page)).toMatch(/furious$/);
  });

  it('gets for every point lost the rule, the clause and what would have earned it', async () => {
    const found = await notes(page, 'lost', 'missing').allTextContents();
    expect(found.length).toBeGreaterThan(5);
    expect(found.flatMap(debtsOf)).toEqual([]);
  });
});

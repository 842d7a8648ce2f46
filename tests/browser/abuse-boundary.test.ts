import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { evidenceNames } from '#lib/text/evidence.ts';
import { alive } from './alive.ts';
import { debtsOf, notes, part } from './debrief-page.ts';
import { act, lines, onRecord, reflectOn, replyBox, say, startContact } from './hold-contact.ts';
import { findTheOrder, meetAboutBed, recordAndReport } from './missing-bed.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const result = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const lastLine = (page: Page) => lines(page).last().innerText();
const path = (page: Page) => part(page, debrief.pathTitle).innerText();
const beforeAllElse = async (page: Page) =>
  (await page.getByRole('main').innerText()).split(debrief.nextTime)[0] ?? '';

describe('an insult that is met with one clear warning', () => {
  let page: Page;
  let insult: string;
  let answer: string;

  beforeAll(async () => {
    page = await stage.enterAs('amara-osei');
    await meetAboutBed(page, 'Good afternoon. Could you let me have your order number?');
    await alive(page);
    await say(
      page,
      'The courier has it down as delivered, so you would have to ring the courier about that.',
    );
    insult = await lastLine(page);
    await say(
      page,
      'I can hear how angry this has made you, and I want to get your bed sorted. But please don’t call me names. If you insult me again, I will have to end this chat.',
    );
    answer = await lastLine(page);
    await say(
      page,
      'I was wrong about the courier, I’m sorry. It is far too late for that: after 5 working days it counts as lost. I can send you a new one or refund you in full, which would you prefer?',
    );
    await say(
      page,
      'I can’t promise you Saturday. You could take the refund today and buy one in town, is that all right for you?',
    );
    await act(page, 'refund', { amount: (await onRecord(page, 'Price')).replace('£', '') });
    await say(page, 'Your money goes back to the same card and will be there within 5 working days.');
    await act(page, 'log-complaint', {
      summary: 'Lost bunk bed; told three times to wait or ring the courier.',
    });
    await say(
      page,
      'You should have been told a week ago that it was lost. That was our mistake, and I’m sorry. I have logged it as a complaint so that somebody looks into it.',
    );
    await say(
      page,
      'So the refund arrives within 5 working days and the complaint is logged. Is there anything else I can do for you?',
    );
    await act(page, 'wrap-up', {
      note: 'Lost, refunded in full. One insult, one warning, heeded. Complaint logged.',
    });
    await act(page, 'end-contact', { reason: 'resolved' });
    await reflectOn(page, 3);
    await alive(page);
  });

  it('was aimed at the person, not at the parcel', () => {
    expect(insult).toMatch(/idiot|stupid/);
  });
  it('is not repeated', () => {
    expect(answer).toMatch(/take it back|shouldn’t have|shouldn't have|out of order|uncalled for/);
  });
  it('is passed', async () => {
    expect(await result(page)).toContain(debrief.results.passed);
  });
  it('ends with a clean slate', async () => {
    expect(await path(page)).toContain('A bed by Saturday, and a clean slate');
  });
  it('has the warning marked in the conversation as something done well', async () => {
    const marked = await part(page, debrief.transcript).locator('mark').allInnerTexts();
    expect(marked.join(' | ')).toMatch(/call me names|end this chat/);
  });
});

describe('a contact that is ended on the first insult', () => {
  let page: Page;

  beforeAll(async () => {
    page = await stage.enterAs('amara-osei');
    await meetAboutBed(page, 'Hi there. Which order number is it?');
    await say(page, 'The system says that it was delivered. Perhaps you could ring the courier.');
    await act(page, 'end-contact', { reason: 'abuse' });
    await reflectOn(page, 1);
    await alive(page);
  });

  it('is not passed', async () => {
    expect(await result(page)).toContain(debrief.results.failed);
  });
  it('says before anything else that the warning was due', async () => {
    expect(await beforeAllElse(page)).toContain('The contact was ended without the warning that was due.');
  });
  it('shows the clause that wants the warning, to be read on the spot', async () => {
    const clause = page
      .locator('details')
      .filter({ hasText: debrief.clause.replace('{clause}', 'B3') })
      .first();
    await clause.locator('summary').click();
    expect(await clause.getByRole('link', { name: debrief.readClause }).getAttribute('href')).toBe(
      '/policy/conduct#B3',
    );
  });
  it('names the ending', async () => {
    expect(await path(page)).toContain('Ended without a warning');
  });
});

describe('a threat', () => {
  let page: Page;
  let threat: string;

  beforeAll(async () => {
    page = await stage.enterAs('amara-osei');
    await meetAboutBed(page, 'Hello. I need your order number first.', 'strong');
    await say(page, 'It is with the courier, so that is nothing to do with us. There is nothing I can do.');
    await say(page, 'I told you, there is nothing I can do about that.');
    threat = await lastLine(page);
    await say(page, 'I am ending this chat now, because you have threatened me.');
    await recordAndReport(page, threat);
    await act(page, 'end-contact', { reason: 'threat' });
    await reflectOn(page, 2);
    await alive(page);
  });

  it('was one', () => {
    expect(threat).toMatch(/I know where/);
  });
  it('may end the contact at once: no critical error is told', async () => {
    expect(await beforeAllElse(page)).not.toContain('without the warning that was due');
  });
  it('is a good ending where it is on record and the lead knows', async () => {
    expect(await path(page)).toContain('Ended at once after a threat, and reported');
  });
});

describe('a customer in distress who swears', () => {
  let page: Page;
  let distress: string;
  let steadied: string;

  beforeAll(async () => {
    page = await stage.enterAs('amara-osei');
    await startContact(page, 'practice', { scenario: 'a-word-too-many' });
    await say(
      page,
      'I’m so sorry about the bunk bed, and about the ten days. May I ask what you need it for?',
    );
    distress = await lastLine(page);
    await say(page, 'That sounds so hard, and I’m sorry. Take your time, there is no rush on my side.');
    steadied = await lastLine(page);
    await say(page, 'Could you give me the order number when you are ready?');
    await findTheOrder(page);
    await say(
      page,
      'After 5 working days an order counts as lost, so you need not wait any longer. You can have a new bed or your money back, whichever you prefer.',
    );
  });

  it('swears about the situation and at nobody', () => {
    expect(distress).toMatch(/bloody|Damn/i);
    expect(distress).not.toMatch(/idiot|stupid|useless/);
  });
  it('is steadied by care, without a warning', () => {
    expect(steadied).toMatch(/thank|kind/i);
  });
  it('insults nobody afterwards', async () => {
    expect(await page.locator('[role=log]').innerText()).not.toMatch(/idiot|stupid|useless/);
  });
});

describe('a customer in distress who is warned for swearing', () => {
  let page: Page;

  beforeAll(async () => {
    page = await stage.enterAs('amara-osei');
    await startContact(page, 'practice', { scenario: 'a-word-too-many' });
    await say(page, 'Hello. May I ask what you need it for?');
    await say(page, 'Please watch your language, or I will have to end this chat.');
    await say(page, 'Those are the rules here.');
    await replyBox(page).waitFor({ state: 'detached' });
    await reflectOn(page, 1);
    await alive(page);
  });

  it('leaves for good', async () => {
    expect(await path(page)).toContain('Somebody was told off for being in distress');
  });
  it('costs points, with the rule, the clause and what would have earned them', async () => {
    const lost = notes(page, 'lost').filter({ hasText: evidenceNames['unprovoked-warning'] ?? 'none' });
    const found = await lost.allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(debtsOf)).toEqual([]);
  });
  it('is no insult to anybody: the debrief tells no critical error', async () => {
    expect(await beforeAllElse(page)).not.toMatch(/insulted or demeaned|without the warning/);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefing } from '#lib/text/practise.ts';
import { debrief } from '#lib/text/debrief.ts';
import { deskPanel } from '#lib/text/desk-panel.ts';
import { compared, review } from '#lib/text/reviews.ts';
import { sentence } from '#lib/text/sentences.ts';
import { say as fill } from '#lib/text/say.ts';
import { talk } from '#lib/text/talk.ts';
import { part } from './debrief-page.ts';
import { criteria, giveLevels, submitReview, waitingReview } from './fill-review.ts';
import {
  act,
  heard,
  lines,
  reflectOn,
  replyBox,
  say,
  scenario,
  startContact,
  tryAtDesk,
} from './hold-contact.ts';
import { holdWell } from './own-words.ts';
import { setStage, type Stage } from './stage.ts';

const scriptless = { javaScriptEnabled: false };

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.newPage(scriptless);
  await page.goto('/enter');
  await page.getByRole('button', { name: /Amara Osei/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

afterAll(() => stage.close());

describe('without scripts a representative', () => {
  it('holds a contact from the first reply to the debrief', async () => {
    await startContact(page);
    await holdWell(page);
    await page.getByText(talk.ended.agent).waitFor();
    await reflectOn(page, 3, 'Without scripts.');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(debrief.results.passed);
    expect(await part(page, debrief.transcript).locator('mark').count()).toBeGreaterThan(5);
    expect(await page.getByRole('img', { name: new RegExp(debrief.moodTitle) }).isVisible()).toBe(true);
  });

  it('starts no assessment before its stakes are accepted, and keeps what was chosen', async () => {
    await page.goto(`/practise/${scenario}`);
    await page.getByRole('radio', { name: briefing.assessment }).check();
    await page.getByRole('button', { name: briefing.start }).click();
    expect(await page.getByRole('alert').innerText()).toBe(
      sentence({ key: 'contact.stakes-not-accepted', with: {} }),
    );
    expect(await page.getByRole('radio', { name: briefing.assessment }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: briefing.accept }).check();
    await page.getByRole('button', { name: briefing.start }).click();
    await page.waitForURL(/\/contacts\/[^/]+$/);
  });

  it('is told at the form why the desk refuses, with the form as it was', async () => {
    await startContact(page);
    const form = await tryAtDesk(page, 'look-up', { order: 'HH-0000' });
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').innerText()).toBe(
      sentence({ key: 'desk.look-up.no-such-order', with: { order: 'HH-0000' } }),
    );
    expect(await form.getByRole('textbox').inputValue()).toBe('HH-0000');
  });

  it('keeps a reply that a second tab made stale', async () => {
    await startContact(page);
    const behind = await page.context().newPage();
    await behind.goto(page.url());
    await say(page, 'What is your order number, please?');
    await replyBox(behind).fill('These words must not be lost.');
    await behind.getByRole('button', { name: talk.send }).click();
    await behind.getByText(talk.stale.title).waitFor();
    expect(await replyBox(behind).inputValue()).toBe('These words must not be lost.');
    expect(await lines(behind).count()).toBe(3);
    await behind.close();
  });

  it('searches the policy beside the conversation', async () => {
    await startContact(page);
    await page.getByRole('searchbox', { name: deskPanel.searchLabel }).fill('faulty');
    await page.getByRole('button', { name: deskPanel.searchButton }).click();
    const found = page.locator('details').filter({ hasText: 'Faulty or damaged goods' });
    await found.first().waitFor();
    expect(await found.first().innerText()).toContain('R2');
  });

  it('lets time pass', async () => {
    await startContact(page);
    await page.getByRole('button', { name: fill(talk.waitMinutes, { n: 5 }) }).click();
    const passed = sentence({ key: 'clock.minutes-passed', with: { n: '5' } });
    expect(await lines(page).filter({ hasText: passed }).count()).toBe(1);
  });

  it('sees the values of a private field only after identity is verified', async () => {
    await startContact(page);
    await say(page, 'I’m sorry about the blender. What is your order number, please?');
    await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
    expect(await page.getByText(deskPanel.hidden).count()).toBeGreaterThan(2);
    expect(await page.content()).not.toContain('@post.example');
  });

  it('stops with one press of a button', async () => {
    await startContact(page);
    await page.getByRole('button', { name: talk.stop.button, exact: true }).click();
    await page.getByText(talk.ended.stopped).waitFor();
    expect(await replyBox(page).count()).toBe(0);
    expect(await lines(page).last().innerText()).toContain(
      sentence({ key: 'clock.ended-by-stopped', with: {} }),
    );
  });
});

describe('without scripts a reviewer', () => {
  let reviewer: Page;

  beforeAll(async () => {
    reviewer = await stage.enterAs('jonas-lindqvist', scriptless);
    await reviewer.goto(await waitingReview(reviewer));
  });

  it('is told what is still missing, and loses nothing of what was given', async () => {
    await criteria(reviewer).first().locator('input[value="3"]').check();
    await reviewer.getByLabel(review.overall).fill('You explained it well.');
    await reviewer.getByRole('button', { name: review.submit }).click();
    await reviewer.getByRole('alert').waitFor();
    expect(await reviewer.getByRole('alert').innerText()).toContain(
      await criteria(reviewer).nth(1).locator('legend').innerText(),
    );
    expect(await criteria(reviewer).first().locator('input[value="3"]').isChecked()).toBe(true);
    expect(await reviewer.getByLabel(review.overall).inputValue()).toBe('You explained it well.');
  });

  it('gives a reason for what does not apply', async () => {
    const last = criteria(reviewer).last();
    await last.locator('input[value="na"]').check();
    await last.getByLabel(review.reason).fill('Nothing was handed over here.');
    await reviewer.getByRole('button', { name: review.save }).click();
    await reviewer.waitForLoadState();
    await reviewer.reload();
    expect(await criteria(reviewer).last().getByLabel(review.reason).inputValue()).toBe(
      'Nothing was handed over here.',
    );
  });

  it('chooses whole sentences as evidence, submits, and sees both views', async () => {
    await giveLevels(reviewer, 3);
    const first = criteria(reviewer).first();
    await first.getByText(review.sentences).click();
    const sentenceBox = first.getByRole('checkbox').first();
    const words = await sentenceBox.evaluate((box: HTMLInputElement) => box.labels?.[0]?.innerText ?? '');
    await sentenceBox.check();
    await submitReview(reviewer);
    const page = await reviewer.getByRole('main').innerText();
    expect(page).toContain(compared.automatic);
    expect(page).toContain(`“${words.trim()}”`);
  });
});

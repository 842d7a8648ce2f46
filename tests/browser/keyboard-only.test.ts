import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { deskPanel } from '#lib/text/desk-panel.ts';
import { deskTexts } from '#lib/text/desk.ts';
import { frame } from '#lib/text/frame.ts';
import { home } from '#lib/text/home.ts';
import { briefing } from '#lib/text/practise.ts';
import { reflect } from '#lib/text/reflect.ts';
import { review } from '#lib/text/reviews.ts';
import { talk } from '#lib/text/talk.ts';
import { alive, open } from './alive.ts';
import { criteria, waitingReview } from './fill-review.ts';
import { heard, lines, replyBox } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';
import { tabTo } from './tab-to.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.newPage({ reducedMotion: 'reduce' });
});

afterAll(() => stage.close());

const focusedLabel = () =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function replyByKey(words: string): Promise<void> {
  const before = await lines(page).count();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await lines(page).nth(before).waitFor();
}

describe('with the keyboard alone', () => {
  it('one enters as a new hire', async () => {
    await open(page, '/enter');
    await tabTo(page, page.getByRole('button', { name: /Amara Osei/ }));
    await page.keyboard.press('Enter');
    await page.getByText(home.question).waitFor();
  });

  it('the first stop on every page skips to its content', async () => {
    await alive(page);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe(frame.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('one begins a contact from Home', async () => {
    await tabTo(page, page.getByRole('link', { name: home.next.start.button }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/practise\//);
    await tabTo(page, page.getByRole('radio', { name: briefing.practice }));
    await tabTo(page, button(briefing.start));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/contacts\//);
    await alive(page);
  });

  it('? lists the keys, and Escape closes the list', async () => {
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: talk.keys.title });
    await list.waitFor();
    for (const line of talk.keys.list) expect(await list.innerText()).toContain(line.does);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
  });

  it('R leads to the reply box, Enter sends, and the focus stays there', async () => {
    await page.keyboard.press('r');
    await expect.poll(focusedLabel).toBe('words');
    await replyByKey('I’m sorry about the blender. What is your order number, please?');
    await expect.poll(focusedLabel).toBe('words');
    expect(await replyBox(page).inputValue()).toBe('');
  });

  it('Shift and Enter starts a new line and sends nothing', async () => {
    const before = await lines(page).count();
    await page.keyboard.type('One');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Two');
    expect(await replyBox(page).inputValue()).toBe('One\nTwo');
    expect(await lines(page).count()).toBe(before);
    await replyBox(page).fill('');
  });

  it('Escape leaves the box, and / leads to the policy search', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect.poll(focusedLabel).toBe('q');
    await page.keyboard.type('faulty');
    await page.keyboard.press('Enter');
    await page.getByText('Faulty or damaged goods').first().waitFor();
    expect(await focusedLabel()).toBe('q');
    await page.keyboard.press('Escape');
  });

  it('D leads to the desk, where a form is opened, filled in and sent', async () => {
    const before = await lines(page).count();
    await page.keyboard.press('d');
    await expect.poll(focusedLabel).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('textbox', { name: deskTexts['desk.look-up.field.order'] ?? '', exact: true }).first(),
      5,
    );
    await page.keyboard.type(await heard(page, /HH-\d{4}/));
    await page.keyboard.press('Enter');
    await lines(page).nth(before).waitFor();
    expect(await page.getByText(deskPanel.hidden).first().isVisible()).toBe(true);
    await expect.poll(focusedLabel).toBe('SUMMARY');
  });

  it('single letters can be turned off as keys, and on again', async () => {
    await page.keyboard.press('?');
    const box = page.getByRole('checkbox', { name: talk.keys.singles });
    await tabTo(page, box, 10);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    expect(await focusedLabel()).not.toBe('words');
    await tabTo(page, button(`? ${talk.keys.button}`));
    await page.keyboard.press('Enter');
    await tabTo(page, box, 10);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await expect.poll(focusedLabel).toBe('words');
    await page.keyboard.press('Escape');
  });

  it('Stop asks first and can be taken back', async () => {
    await tabTo(page, button(talk.stop.button));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: talk.stop.title });
    await dialog.waitFor();
    await tabTo(page, dialog.getByRole('button', { name: talk.stop.back }), 5);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await replyBox(page).isVisible()).toBe(true);
  });

  it('one ends the contact, looks back, and reads the debrief', async () => {
    const ending = page.locator('summary').filter({ hasText: 'End the contact' });
    await page.keyboard.press('d');
    await tabTo(page, ending, 20);
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('combobox', { name: deskTexts['desk.end-contact.field.reason'] ?? '' }),
      3,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(talk.ended.title).waitFor();
    await tabTo(page, page.getByRole('link', { name: talk.ended.reflect }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reflect$/);
    const rows = page.getByRole('group').filter({ has: page.getByRole('radio') });
    for (const row of await rows.all()) {
      await tabTo(page, row.getByRole('radio').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      expect(await row.getByRole('radio', { name: reflect.scale[1] ?? '' }).isChecked()).toBe(true);
    }
    await tabTo(page, button(reflect.button));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/debrief$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(debrief.results.failed);
  });

  it('evidence is followed from the conversation to its reason and back', async () => {
    await alive(page);
    const mark = page.locator('a[href^="#why-"]').last();
    const id = (await mark.getAttribute('href'))?.slice('#why-'.length) ?? '';
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#why-${id}`);
    const note = page.locator(`[id="why-${id}"]`);
    await page.keyboard.press('Tab');
    const folded = note.locator('details:not([open]) > summary').first();
    if ((await folded.count()) > 0 && (await focusedLabel()) === 'SUMMARY')
      await page.keyboard.press('Enter');
    await tabTo(page, note.locator('a[href^="#mark-"]'), 4);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#mark-${id}`);
  });
});

describe('a review by keyboard', () => {
  it('takes 0 to 4 and N as levels of the criterion in focus', async () => {
    const reviewer = await stage.enterAs('jonas-lindqvist', { reducedMotion: 'reduce' });
    await open(reviewer, await waitingReview(reviewer));
    const first = criteria(reviewer).first();
    await tabTo(reviewer, first.getByRole('radio').first());
    await reviewer.keyboard.press('3');
    expect(await first.locator('input[value="3"]').isChecked()).toBe(true);
    await reviewer.keyboard.press('n');
    expect(await first.locator('input[value="na"]').isChecked()).toBe(true);
    await tabTo(reviewer, first.getByLabel(review.reason), 5);
    await reviewer.keyboard.type('3 things: no.');
    expect(await first.getByLabel(review.reason).inputValue()).toBe('3 things: no.');
    expect(await first.locator('input[value="na"]').isChecked()).toBe(true);
  });
});

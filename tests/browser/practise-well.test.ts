import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { enter } from '#lib/text/enter.ts';
import { frame } from '#lib/text/frame.ts';
import { home } from '#lib/text/home.ts';
import { briefing } from '#lib/text/practise.ts';
import { reflect } from '#lib/text/reflect.ts';
import { talk } from '#lib/text/talk.ts';
import { alive } from './alive.ts';
import { brokenLinks, debtsOf, inView, notes, part } from './debrief-page.ts';
import { reflectOn } from './hold-contact.ts';
import { holdWell } from './own-words.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
let early: string;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: /Amara Osei/ }).click();
  await page.getByRole('heading', { level: 1, name: /Practise/ }).waitFor();
  await page
    .getByRole('navigation', { name: frame.placesLabel })
    .getByRole('link', { name: frame.places.practise })
    .click();
  await page.getByRole('link', { name: /^The blender arrived broken/ }).click();
  await page.getByRole('button', { name: briefing.start }).click();
  await page.waitForURL(/\/contacts\//);
  await holdWell(await alive(page));
  await page.getByText(talk.ended.agent).waitFor();
  const ended = page.url();
  await page.goto(`${ended}/debrief`);
  early = page.url();
  await page.goto(ended);
  await reflectOn(page, 3, 'I could have been shorter at the end.');
  await alive(page);
});

afterAll(() => stage.close());

describe('a contact that goes well', () => {
  it('begins with one click for somebody new', async () => {
    const newcomer = await stage.newPage();
    await newcomer.goto('/');
    expect(await newcomer.getByRole('heading', { level: 1 }).innerText()).toBe(enter.lede);
    await newcomer.getByRole('button', { name: /Amara Osei/ }).click();
    await newcomer.getByText(home.question).waitFor();
    expect(new URL(newcomer.url()).pathname).toBe('/');
  });

  it('asks for one’s own judgement before it shows any score', () => {
    expect(new URL(early).pathname).toMatch(/\/reflect$/);
  });

  it('is passed, and says so with its score', async () => {
    const result = await page.getByRole('heading', { level: 1 }).innerText();
    expect(result).toContain(debrief.results.passed);
    expect(Number(/\d+(\.\d)?/.exec(result)?.[0])).toBeGreaterThanOrEqual(75);
  });

  it('shows one thing to do next time, and where to practise it', async () => {
    const next = part(page, debrief.nextTime);
    const words = (await next.getByRole('paragraph').first().innerText()).trim();
    expect(words.length).toBeGreaterThan(20);
    expect(words).not.toBe(debrief.nothingNext);
    expect(await next.getByRole('link', { name: debrief.again }).getAttribute('href')).toMatch(
      /^\/practise\//,
    );
  });
});

describe('its evidence', () => {
  it('is marked in the conversation', async () => {
    const marked = await part(page, debrief.transcript).locator('mark').allInnerTexts();
    expect(marked.join(' | ')).toContain('I’m truly sorry about');
  });

  it('is linked from each mark to its reason and back', async () => {
    expect(await page.locator('a[href^="#why-"]').count()).toBeGreaterThan(10);
    expect(await brokenLinks(page)).toEqual([]);
  });

  it('comes into view when its number is followed', async () => {
    const number = part(page, debrief.transcript).locator('a[href^="#why-"]').last();
    const note = page.locator(`[id="${(await number.getAttribute('href'))?.slice(1)}"]`);
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await inView(note)).toBe(false);
    await number.click();
    await expect.poll(() => inView(note)).toBe(true);
  });

  it('tells for every lost or missing point the rule, the clause and what would have earned it', async () => {
    const found = await notes(page, 'lost', 'missing').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(debtsOf)).toEqual([]);
  });

  it('opens the text of a cited clause where it is cited', async () => {
    const note = notes(page, 'lost', 'missing').first();
    const clause = note.locator('details').filter({ hasText: debrief.readClause }).last();
    if (!(await clause.locator('summary').isVisible())) await note.locator('summary').first().click();
    await clause.locator('summary').click();
    const link = clause.getByRole('link', { name: debrief.readClause });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toMatch(/^\/policy\/\w+#[A-Z]\d+$/);
  });
});

describe('the rest of the debrief', () => {
  it('draws the customer’s mood and says it in words', async () => {
    const chart = page.getByRole('img', { name: new RegExp(`^${debrief.moodTitle}: angry`) });
    expect(await chart.isVisible()).toBe(true);
    expect(await chart.getAttribute('aria-label')).toMatch(/calm$/);
  });

  it('shows the mood of every turn as a table, too', async () => {
    const mood = page.locator('details').filter({ hasText: debrief.moodTable });
    await mood.locator('summary').click();
    expect(await mood.getByRole('row').count()).toBe(1 + 1 + 13);
  });

  it('keeps one’s own view beside the score', async () => {
    const own = part(page, debrief.yours);
    expect(await own.innerText()).toContain('I could have been shorter at the end.');
    expect(await own.getByText(reflect.scale[3] ?? '').count()).toBeGreaterThanOrEqual(3);
  });

  it('names the ending that was reached', async () => {
    expect(await page.getByText('Settled, and the customer would buy again').first().isVisible()).toBe(true);
  });

  it('has the same score in the history', async () => {
    const score = /\d+(\.\d)?/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? 'none';
    const list = await page.context().newPage();
    await list.goto('/history');
    expect(await list.getByRole('row').nth(1).innerText()).toContain(score);
  });
});

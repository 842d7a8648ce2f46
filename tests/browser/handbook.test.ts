import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyPages } from '#lib/text/policy-pages.ts';
import { say } from '#lib/text/say.ts';
import { open } from './alive.ts';
import { inView } from './debrief-page.ts';
import { scenario } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

const policyFolder = join(import.meta.dirname, '..', '..', 'scenarios', 'harbour-home', 'policy');

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.enterAs('amara-osei');
});

afterAll(() => stage.close());

const clause = (number: string) => page.locator(`[id="${number}"]`);
const search = async (words: string) => {
  await page.getByRole('searchbox', { name: policyPages.searchLabel }).fill(words);
  await page.getByRole('button', { name: policyPages.search, exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === words);
};

describe('the handbook', () => {
  it('lists every document of the policy with its clauses', async () => {
    await open(page, '/policy');
    const documents = readdirSync(policyFolder).filter((name) => name.endsWith('.md'));
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBe(documents.length);
    for (const name of documents)
      expect(await page.locator(`a[href="/policy/${name.replace('.md', '')}"]`).count()).toBe(1);
    expect(await page.locator('a[href="/policy/refunds#R2"]').count()).toBe(1);
  });

  it('leads from its contents to a clause, in view', async () => {
    await open(page, '/policy');
    await page.getByRole('link', { name: 'Faulty or damaged goods' }).click();
    await page.waitForURL('**/policy/refunds#R2');
    await expect.poll(() => inView(clause('R2'))).toBe(true);
  });

  it('opens a deep link at its clause', async () => {
    await open(page, '/policy/refunds#R7');
    await expect.poll(() => inView(clause('R7').getByRole('heading'))).toBe(true);
    expect(await inView(clause('R1').getByRole('heading'))).toBe(false);
  });

  it('says what each clause is worth in values, and by tier where they differ', async () => {
    const values = await clause('R7').getByLabel(policyPages.facts).innerText();
    expect(values).toMatch(/Representative:\s+£150/);
    expect(values).toMatch(/Team lead:\s+£500/);
  });

  it('leaves no gap unfilled in any clause', async () => {
    for (const name of readdirSync(policyFolder)) {
      const source = await (await page.request.get(`/policy/${name.replace('.md', '')}`)).text();
      const words = source.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ');
      expect([name, /\{[\w./-]+\}/.exec(words)?.[0] ?? null]).toEqual([name, null]);
    }
  });

  it('has no link within it that leads nowhere', async () => {
    const known = new Set<string>();
    const asked: string[] = [];
    for (const name of readdirSync(policyFolder)) {
      const address = `/policy/${name.replace('.md', '')}`;
      await page.goto(address);
      for (const id of await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)))
        known.add(`${address}#${id}`);
      known.add(address);
      asked.push(
        ...(await page
          .getByRole('main')
          .locator('a[href^="/policy/"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))),
      );
    }
    expect(asked.filter((href) => !known.has(href))).toEqual([]);
  });

  it('leads from a clause to where it can be practised', async () => {
    await open(page, '/policy/refunds');
    await clause('R2').locator(`a[href="/practise/${scenario}"]`).click();
    await page.waitForURL(`**/practise/${scenario}`);
  });

  it('turns its pages in order', async () => {
    await open(page, '/policy/refunds');
    await page.locator('a[rel=next]').click();
    await page.waitForURL('**/policy/orders');
    await page.locator('a[rel=prev]').click();
    await page.waitForURL('**/policy/refunds');
  });
});

describe('its search', () => {
  beforeAll(() => open(page, '/policy'));

  it('finds a clause by the words of a customer’s trouble', async () => {
    await search('faulty item broken on arrival');
    const [first] = await page.getByRole('region', { name: /found/ }).getByRole('link').allInnerTexts();
    expect(first).toBe('R2 Faulty or damaged goods');
  });

  it('finds a clause by its number', async () => {
    await search('V1');
    const [first] = await page.getByRole('region', { name: /found/ }).getByRole('link').allInnerTexts();
    expect(first).toMatch(/^V1 /);
  });

  it('says what it was asked for when nothing mentions it', async () => {
    await search('zeppelin');
    expect(await page.getByText(say(policyPages.resultsNone, { query: 'zeppelin' })).isVisible()).toBe(true);
  });

  it('keeps the question in the address, so that a finding can be passed on', async () => {
    const other = await page.context().newPage();
    await other.goto('/policy?q=goodwill');
    expect(await other.getByRole('searchbox').inputValue()).toBe('goodwill');
    expect(await other.getByRole('link', { name: /^R6 / }).count()).toBeGreaterThan(0);
    await other.close();
  });

  it('shows what was typed as text, never as markup', async () => {
    await search('<img src=x onerror=alert(1)> zeppelin');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.getByRole('searchbox').inputValue()).toContain('<img');
  });
});

describe('a clause that a debrief cites', () => {
  it('is in view when it is followed', async () => {
    await page.goto('/history');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/\/debrief$/);
    const href =
      (await page.getByRole('main').locator('a[href^="/policy/"][href*="#"]').first().getAttribute('href')) ??
      '';
    await open(page, href);
    await expect.poll(() => inView(clause(href.split('#')[1] ?? ''))).toBe(true);
  });
});

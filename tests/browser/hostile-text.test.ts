import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeMarkdown } from '#lib/server/markdown/safe-markdown.ts';
import { review } from '#lib/text/reviews.ts';
import { hostileTexts } from '#tests/make/hostile-texts.ts';
import { alive, open } from './alive.ts';
import { giveLevels, submitReview, waitingReview } from './fill-review.ts';
import { act, lines, reflectOn, say, startContact } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let trainee: Page;
let manager: Page;

const everything = hostileTexts.join('\n');

beforeAll(async () => {
  stage = await setStage();
  trainee = await guarded(await stage.enterAs('amara-osei'));
  manager = await guarded(await stage.enterAs('ruth-adeyemi'));
});

afterAll(() => stage.close());

/** Every page of it notes it when a hostile text has run. */
async function guarded(page: Page): Promise<Page> {
  await page.addInitScript('window.alarms = 0; window.alarm = () => { window.alarms += 1; };');
  return page;
}

/** How many hostile texts ran, after everything that can be pressed or pointed at was. */
async function alarms(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'load', 'error'])
        element.dispatchEvent(new Event(type));
    }
    return (window as unknown as { alarms: number }).alarms;
  });
}

describe('hostile texts', () => {
  it('are at least two hundred, and all different', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
  });

  it('would be noticed if one ran', async () => {
    const page = await guarded(await stage.newPage());
    await page.goto('about:blank');
    await page.setContent('<main><img src=x onerror=alarm()></main>');
    await expect.poll(() => alarms(page)).toBeGreaterThan(0);
  });

  it('run nowhere as Markdown, even without the content policy', async () => {
    const page = await guarded(await stage.newPage());
    await page.goto('about:blank');
    for (const text of hostileTexts) await page.setContent(`<main>${safeMarkdown.toHtml(text)}</main>`);
    await page.setContent(`<main>${hostileTexts.map((text) => safeMarkdown.toHtml(text)).join('')}</main>`);
    expect(await alarms(page)).toBe(0);
    expect(await page.locator('main').locator('script, style, iframe, img, svg, form, input').count()).toBe(
      0,
    );
    const schemes = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(schemes.filter((scheme) => /script|data|blob/.test(scheme))).toEqual([]);
  });
});

describe('hostile texts in every field that a person may fill', () => {
  it('stay words in a conversation and at the desk', async () => {
    await startContact(trainee, 'assessment');
    await alive(trainee);
    await say(trainee, everything);
    await act(trainee, 'wrap-up', { note: everything });
    expect(await alarms(trainee)).toBe(0);
    expect(await lines(trainee).nth(1).innerText()).toContain('<script>alarm()</script>');
  });

  it('stay words in a search of the policy', async () => {
    await open(trainee, `/policy?q=${encodeURIComponent(hostileTexts.slice(0, 30).join(' '))}`);
    expect(await alarms(trainee)).toBe(0);
  });

  it('stay words in the look back and the debrief', async () => {
    await trainee.goBack();
    await alive(trainee);
    await act(trainee, 'end-contact', { reason: 'other' });
    await reflectOn(trainee, 2, everything);
    await alive(trainee);
    expect(await alarms(trainee)).toBe(0);
    expect(await trainee.getByRole('main').innerText()).toContain('<script>alarm()</script>');
  });

  it('stay words in a review and in what the trainee sees of it', async () => {
    await open(manager, await waitingReview(manager));
    await giveLevels(manager, 1);
    await manager.getByLabel(review.overall).fill(everything);
    await submitReview(manager);
    await alive(manager);
    expect(await alarms(manager)).toBe(0);
    await trainee.reload();
    await alive(trainee);
    expect(await alarms(trainee)).toBe(0);
  });

  it('stay words at the entrance', async () => {
    const page = await guarded(await stage.newPage());
    await page.goto(`/enter?next=${encodeURIComponent(hostileTexts[0]!)}`);
    expect(await alarms(page)).toBe(0);
  });
});

describe('the content policy', () => {
  it('had nothing to stop on the way: no text became an element', () => {
    expect(stage.complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPanel } from '#lib/text/desk-panel.ts';
import { review } from '#lib/text/reviews.ts';
import { talk } from '#lib/text/talk.ts';
import { alive, open } from './alive.ts';
import { axeFindings } from './axe.ts';
import { giveLevels, submitReview, waitingReview } from './fill-review.ts';
import { act, heard, say, scenario, startContact, tryAtDesk } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let trainee: Page;
let manager: Page;
let administrator: Page;

beforeAll(async () => {
  stage = await setStage();
  const calm = { reducedMotion: 'reduce' as const };
  [trainee, manager, administrator] = await Promise.all([
    stage.enterAs('amara-osei', calm),
    stage.enterAs('ruth-adeyemi', calm),
    stage.enterAs('sam-whitlock', calm),
  ]);
});

afterAll(() => stage.close());

const widths = [1280, 360];

/** What axe finds on the page as it stands, wide and narrow, light and dark. Colours are all that a theme changes. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const all = await axeFindings(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
      found.push(...all.map((finding) => `${width} ${colorScheme}: ${finding}`));
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

async function faultsAt(page: Page, address: string): Promise<string[]> {
  await open(page, address);
  return findings(page);
}

describe('axe finds nothing', () => {
  it.each([
    '/',
    '/practise',
    `/practise/${scenario}`,
    '/reviews',
    '/history',
    '/policy',
    '/policy/refunds',
    '/policy?q=faulty',
    '/account',
    '/enter',
    '/nowhere',
  ])('at %s for a representative', async (address) => {
    expect(await faultsAt(trainee, address)).toEqual([]);
  });

  it('at the guide, a problem and a rule', async () => {
    await trainee.goto('/docs');
    const links = await trainee
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const samples = ['/docs/problems/', '/docs/rules/', '/docs/'].flatMap(
      (start) => links.find((link) => link.startsWith(start)) ?? [],
    );
    expect(samples).toHaveLength(3);
    for (const address of ['/docs', ...samples]) expect(await faultsAt(trainee, address)).toEqual([]);
  });

  it.each(['/', '/team', '/reviews', '/practise'])('at %s for a manager', async (address) => {
    expect(await faultsAt(manager, address)).toEqual([]);
  });

  it.each(['/', '/policy', '/account', '/practise', '/people', '/people/teams', '/people/jonas-lindqvist'])(
    'at %s for an administrator',
    async (address) => {
      expect(await faultsAt(administrator, address)).toEqual([]);
    },
  );

  it('at the entrance for somebody who is not signed in', async () => {
    expect(await faultsAt(await stage.newPage({ reducedMotion: 'reduce' }), '/enter')).toEqual([]);
  });
});

describe('axe finds nothing in a conversation', () => {
  beforeAll(async () => {
    await startContact(trainee);
    await alive(trainee);
  });

  it('at its beginning', async () => {
    expect(await findings(trainee)).toEqual([]);
  });

  it('with a case on the desk, a policy search, and a form that was refused', async () => {
    await say(trainee, 'I’m sorry about the blender. What is your order number, please?');
    await act(trainee, 'look-up', { order: await heard(trainee, /HH-\d{4}/) });
    await trainee.getByRole('searchbox', { name: deskPanel.searchLabel }).fill('faulty');
    await trainee.getByRole('button', { name: deskPanel.searchButton }).click();
    await trainee.waitForURL(/\?q=/);
    await (await tryAtDesk(trainee, 'refund', { amount: '4000' })).getByRole('alert').waitFor();
    expect(await findings(trainee)).toEqual([]);
  });

  it('with the list of keys open', async () => {
    await trainee.getByRole('button', { name: talk.keys.button }).click();
    await trainee.getByRole('dialog', { name: talk.keys.title }).waitFor();
    expect(await findings(trainee)).toEqual([]);
    await trainee.keyboard.press('Escape');
  });

  it('with the question whether to stop', async () => {
    await trainee.getByRole('button', { name: talk.stop.button, exact: true }).click();
    await trainee.getByRole('dialog', { name: talk.stop.title }).waitFor();
    expect(await findings(trainee)).toEqual([]);
    await trainee.keyboard.press('Escape');
  });

  it('after its end, and at the look back', async () => {
    await act(trainee, 'end-contact', { reason: 'other' });
    expect(await findings(trainee)).toEqual([]);
    await trainee.getByRole('link', { name: talk.ended.reflect }).click();
    await trainee.waitForURL(/\/reflect$/);
    expect(await findings(trainee)).toEqual([]);
  });
});

describe('axe finds nothing in what comes after', () => {
  it('a debrief with everything unfolded', async () => {
    await open(trainee, '/history');
    await trainee.locator('a[href$="/debrief"]').first().click();
    await trainee.waitForURL(/\/debrief$/);
    await trainee.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    expect(await findings(trainee)).toEqual([]);
  });

  it('a review, begun', async () => {
    await open(manager, await waitingReview(manager));
    await manager.locator('input[value="na"]').first().check();
    await manager.getByText(review.sentences).first().click();
    expect(await findings(manager)).toEqual([]);
  });

  it('the comparison, and the debrief of somebody else', async () => {
    await giveLevels(manager, 3);
    await submitReview(manager);
    expect(await findings(manager)).toEqual([]);
    await manager.locator('a[href$="/debrief"]').first().click();
    await manager.waitForURL(/\/debrief$/);
    expect(await findings(manager)).toEqual([]);
  });
});

describe('the browser', () => {
  it('has complained of no script, no policy violation and no missing file on any of these pages', () => {
    expect(stage.complaints).toEqual([]);
  });

  it('would have told of a violation of the content policy', async () => {
    const page = await stage.enterAs('amara-osei');
    await open(page, '/');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'http://localhost:1/foreign.png';
      document.body.append(image);
    });
    await expect.poll(() => stage.complaints.length).toBeGreaterThan(0);
    stage.complaints.length = 0;
  });
});

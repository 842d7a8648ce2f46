import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frame } from '#lib/text/frame.ts';
import { talk } from '#lib/text/talk.ts';
import { alive, open } from './alive.ts';
import { waitingReview } from './fill-review.ts';
import { heard, lines, replyBox, say, scenario, sendButton, startContact } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

let stage: Stage;
let page: Page;
let manager: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.enterAs('amara-osei', phone);
  manager = await stage.enterAs('ruth-adeyemi', phone);
});

afterAll(() => stage.close());

/** How far the page can be pushed sideways, in pixels, and what sticks out. */
function overflow(of: Page): Promise<string[]> {
  return of.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Whether the middle of the element is in the window with nothing over it. */
function reachable(of: Page, selector: string): Promise<boolean> {
  return of.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return (
      over !== null &&
      (element.contains(over) || over.contains(element)) &&
      top >= 0 &&
      top + height <= window.innerHeight
    );
  });
}

describe('on a phone of 360 by 740', () => {
  it.each([
    '/',
    '/practise',
    `/practise/${scenario}`,
    '/reviews',
    '/history',
    '/policy',
    '/policy/refunds',
    '/policy?q=faulty',
    '/docs',
    '/account',
    '/enter',
    '/nowhere',
  ])('nothing of %s sticks out sideways for a representative', async (address) => {
    await page.goto(address);
    expect(await overflow(page)).toEqual([]);
  });

  it.each(['/', '/team', '/reviews', '/policy/escalation'])(
    'nothing of %s sticks out sideways for a manager',
    async (address) => {
      await manager.goto(address);
      expect(await overflow(manager)).toEqual([]);
    },
  );

  it('nothing of a review sticks out sideways', async () => {
    await manager.goto(await waitingReview(manager));
    expect(await overflow(manager)).toEqual([]);
  });

  it('nothing of a debrief sticks out sideways', async () => {
    await page.goto('/history');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/\/debrief$/);
    expect(await overflow(page)).toEqual([]);
  });

  it('nothing of how a page of problems or of a rule is laid out sticks out sideways', async () => {
    await page.goto('/docs');
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const samples = ['/docs/problems/', '/docs/rules/', '/docs/'].flatMap(
      (start) => links.find((link) => link.startsWith(start)) ?? [],
    );
    expect(samples).toHaveLength(3);
    for (const address of samples) {
      await page.goto(address);
      expect([address, ...(await overflow(page))]).toEqual([address]);
    }
  });

  it('every place of the rail is within reach', async () => {
    await page.goto('/');
    const places = page.getByRole('navigation', { name: frame.placesLabel }).getByRole('link');
    expect(await places.filter({ visible: true }).count()).toBe(5);
    expect(
      await page.getByRole('link', { name: frame.places.docs }).filter({ visible: true }).count(),
    ).toBeGreaterThan(0);
  });
});

describe('a conversation on a phone', () => {
  beforeAll(async () => {
    await startContact(page);
    await alive(page);
  });

  it('has the reply box and the button in view, with nothing over them', async () => {
    expect(await reachable(page, 'textarea[name=words]')).toBe(true);
    expect(await sendButton(page).isVisible()).toBe(true);
    expect(await overflow(page)).toEqual([]);
  });

  it('keeps the box in view, and the newest line above it, however long the conversation grows', async () => {
    await say(page, 'I’m sorry about the blender. What is your order number, please?');
    await say(
      page,
      'Thank you. And may I have your postcode and your email address, so that I can check who I am speaking with?',
    );
    expect(await reachable(page, 'textarea[name=words]')).toBe(true);
    const box = await replyBox(page).boundingBox();
    await expect
      .poll(async () => (await lines(page).last().boundingBox())?.y ?? Infinity)
      .toBeLessThan(box?.y ?? 0);
    expect(await overflow(page)).toEqual([]);
  });

  it('keeps the box in view when the keyboard takes half of the screen', async () => {
    await page.setViewportSize({ width: 360, height: 400 });
    await replyBox(page).focus();
    expect(await reachable(page, 'textarea[name=words]')).toBe(true);
    await page.setViewportSize(phone.viewport);
  });

  it('has Stop in view', async () => {
    expect(await page.getByRole('button', { name: talk.stop.button, exact: true }).isVisible()).toBe(true);
  });

  it('shows desk and briefing behind tabs, one at a time', async () => {
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await tab(talk.tabs.desk).tap();
    expect(await tab(talk.tabs.desk).getAttribute('aria-selected')).toBe('true');
    expect(await replyBox(page).isVisible()).toBe(false);
    expect(await overflow(page)).toEqual([]);
    await tab(talk.tabs.briefing).tap();
    expect(await page.getByText(talk.authority).isVisible()).toBe(true);
    await tab(talk.tabs.talk).tap();
    expect(await replyBox(page).isVisible()).toBe(true);
  });

  it('does something at the desk and finds it in the talk', async () => {
    const before = await lines(page).count();
    const order = await heard(page, /HH-\d{4}/);
    await page.getByRole('tab', { name: talk.tabs.desk, exact: true }).tap();
    const form = page.locator('form').filter({ has: page.locator('input[name="action"][value="look-up"]') });
    await page.locator('details').filter({ has: form }).locator('summary').tap();
    await form.getByRole('textbox').fill(order);
    await form.getByRole('button').tap();
    await lines(page).nth(before).waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: talk.tabs.talk, exact: true }).tap();
    expect(await lines(page).nth(before).isVisible()).toBe(true);
  });

  it('moves between tabs by arrow key', async () => {
    await page.getByRole('tab', { name: talk.tabs.talk, exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').innerText()).toBe(talk.tabs.desk);
    await page.keyboard.press('ArrowLeft');
    expect(await replyBox(page).isVisible()).toBe(true);
  });

  it('opens the conversation again where it was, after the address is opened anew', async () => {
    const before = await lines(page).count();
    await open(page, page.url());
    expect(await lines(page).count()).toBe(before);
  });
});

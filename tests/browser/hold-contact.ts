import type { Locator, Page } from 'playwright-core';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { reflect } from '#lib/text/reflect.ts';
import { briefing } from '#lib/text/practise.ts';
import { talk } from '#lib/text/talk.ts';

/** The scenario that the browser tests play. */
export const scenario = 'blender-day-33';

/** Starts a contact from the briefing; ends on its page. */
export async function startContact(
  page: Page,
  mode: 'practice' | 'assessment' = 'practice',
  { scenario: played = scenario, intensity = 'usual' }: { scenario?: string; intensity?: Intensity } = {},
): Promise<string> {
  await page.goto(`/practise/${played}`);
  await page.getByRole('radio', { name: briefing[mode] }).check();
  if (mode === 'assessment') await page.getByRole('checkbox', { name: briefing.accept }).check();
  else await page.getByRole('radio', { name: briefing.intensities[intensity].title }).check();
  await page.getByRole('button', { name: briefing.start }).click();
  await page.waitForURL(/\/contacts\/[^/]+$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Every line of the conversation on a page that talks. */
export function lines(page: Page): Locator {
  return page.locator('[role=log] [id^="line-"]');
}

export function replyBox(page: Page): Locator {
  return page.getByLabel(talk.replyLabel);
}

export function sendButton(page: Page): Locator {
  return page.getByRole('button', { name: talk.send, exact: true });
}

/** Writes a reply, sends it, and waits until the conversation shows it and what follows. */
export async function say(page: Page, words: string): Promise<void> {
  const before = await lines(page).count();
  await replyBox(page).fill(words);
  await sendButton(page).click();
  await lines(page).nth(before).waitFor({ state: 'attached' });
}

/** The form of one desk action, unfolded. */
export async function deskForm(page: Page, action: string): Promise<Locator> {
  const form = page.locator('form').filter({ has: page.locator(`input[name="action"][value="${action}"]`) });
  const fold = page.locator('details').filter({ has: form });
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
    await fold.locator('summary').first().click();
  return form;
}

/** Fills one desk action in and sends it, whatever comes of it. */
export async function tryAtDesk(
  page: Page,
  action: string,
  args: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  const form = await deskForm(page, action);
  for (const [name, value] of Object.entries(args)) {
    const field = form.locator(`[name="${name}"]`);
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }
  await form.getByRole('button').click();
  return form;
}

/** Does something at the desk and waits until the conversation shows it. */
export async function act(
  page: Page,
  action: string,
  args: Readonly<Record<string, string>> = {},
): Promise<void> {
  const before = await lines(page).count();
  await tryAtDesk(page, action, args);
  await lines(page).nth(before).waitFor({ state: 'attached' });
}

/** What was heard last in the conversation that looks like this. */
export async function heard(page: Page, pattern: RegExp): Promise<string> {
  const text = await page.locator('[role=log]').innerText();
  const found = text.match(new RegExp(pattern, 'g'))?.at(-1);
  if (!found) throw new Error(`Nothing like ${pattern} was said in:\n${text}`);
  return found;
}

/** A value of the case record on the desk, by the name it carries there. */
export async function onRecord(page: Page, name: string): Promise<string> {
  const row = page
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
  return (await row.first().locator('dd').innerText()).trim();
}

/** Leaves an ended conversation by its one link and judges it: the same answer in each row. */
export async function reflectOn(page: Page, answer: number, words = ''): Promise<void> {
  await page.getByRole('link', { name: talk.ended.reflect }).click();
  await page.waitForURL(/\/reflect$/);
  for (const row of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    await row.getByRole('radio', { name: reflect.scale[answer] ?? '' }).check();
  }
  await page.getByLabel(reflect.words).fill(words);
  await page.getByRole('button', { name: reflect.button }).click();
  await page.waitForURL(/\/debrief$/);
}

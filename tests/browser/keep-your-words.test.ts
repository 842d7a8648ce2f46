import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { home } from '#lib/text/home.ts';
import { say as fill } from '#lib/text/say.ts';
import { sentence } from '#lib/text/sentences.ts';
import { talk } from '#lib/text/talk.ts';
import { alive, open } from './alive.ts';
import { act, heard, lines, replyBox, say, sendButton, startContact, tryAtDesk } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

const first =
  'I’m sorry the blender sparked and that nobody answered you. What is your order number, please?';
const second = 'And may I have the postcode it was delivered to, and your email address?';

let stage: Stage;
let page: Page;
let contact: string;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.enterAs('amara-osei');
  contact = await startContact(page);
  await alive(page);
  return () => page.context().close();
});

const said = (words: string) => lines(page).filter({ hasText: words });

describe('leaving and coming back', () => {
  it('goes on after a reload where it stood', async () => {
    await say(page, first);
    const before = await lines(page).allInnerTexts();
    await page.reload();
    await alive(page);
    expect(await lines(page).allInnerTexts()).toEqual(before);
    await say(page, second);
    expect(await said(second).count()).toBe(1);
  });

  it('is offered on Home after the tab was closed, and resumes with every word', async () => {
    await say(page, first);
    const before = await lines(page).allInnerTexts();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await open(page, '/');
    await page.getByRole('link', { name: home.next.resume.button, exact: true }).click();
    await page.waitForURL(`**/contacts/${contact}`);
    expect(await lines(page).allInnerTexts()).toEqual(before);
  });
});

describe('two tabs', () => {
  it('refuses the one that is behind, keeps what was typed there, and then sends it', async () => {
    const behind = await page.context().newPage();
    await open(behind, `/contacts/${contact}`);
    await say(page, first);
    await replyBox(behind).fill(second);
    await sendButton(behind).click();
    const alert = behind.getByRole('alert').filter({ hasText: talk.stale.title });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(talk.stale.text);
    expect(await replyBox(behind).inputValue()).toBe(second);
    expect(await lines(behind).filter({ hasText: first }).count()).toBe(1);
    expect(await lines(behind).filter({ hasText: second }).count()).toBe(0);
    await sendButton(behind).click();
    await lines(behind).filter({ hasText: second }).waitFor();
    expect(await behind.getByRole('alert').count()).toBe(0);
  });

  it('does nothing at the desk from the one that is behind, and keeps the form as it was filled in', async () => {
    const behind = await page.context().newPage();
    await open(behind, `/contacts/${contact}`);
    await say(page, first);
    const form = await tryAtDesk(behind, 'look-up', { order: await heard(page, /HH-\d{4}/) });
    await form.getByRole('alert').filter({ hasText: talk.stale.title }).waitFor();
    expect(await form.getByRole('textbox').inputValue()).toMatch(/HH-\d{4}/);
    await page.reload();
    expect(await lines(page).count()).toBe(3);
  });
});

describe('sending twice', () => {
  it('says it once when the button is pressed twice', async () => {
    await replyBox(page).fill(first);
    await sendButton(page).dblclick();
    await said(first).waitFor();
    await page.reload();
    expect(await said(first).count()).toBe(1);
  });

  it('does it once when the very same form arrives twice', async () => {
    const form = {
      revision: await page.locator('[name=revision]').first().inputValue(),
      key: await page.locator('[name=key]').first().inputValue(),
      words: first,
    };
    const headers = { origin: stage.address, accept: 'text/html' };
    const post = () => page.request.post(`/contacts/${contact}?/reply`, { form, headers });
    const answers = await Promise.all([post(), post(), post()]);
    expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200]);
    await page.reload();
    expect(await lines(page).count()).toBe(3);
  });

  it('says it once when the first sending arrived and its answer was lost', async () => {
    await page.route(
      '**/*?/reply',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await replyBox(page).fill(first);
    await sendButton(page).click();
    await page.getByRole('alert').filter({ hasText: talk.lost.title }).waitFor();
    expect(await replyBox(page).inputValue()).toBe(first);
    await sendButton(page).click();
    await said(first).waitFor();
    await page.reload();
    expect(await said(first).count()).toBe(1);
    expect(await lines(page).count()).toBe(3);
  });
});

describe('a server that is killed', () => {
  it('has lost nothing that it acknowledged', async () => {
    await say(page, first);
    await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
    await say(page, second);
    const before = await lines(page).allInnerTexts();
    await stage.crash();
    await stage.serve();
    await page.reload();
    expect(await lines(page).allInnerTexts()).toEqual(before);
  });

  it('leaves an unsent reply in its box, to be sent once it runs again', async () => {
    await say(page, first);
    await stage.crash();
    await replyBox(page).fill(second);
    await sendButton(page).click();
    await page.getByRole('alert').filter({ hasText: talk.lost.title }).waitFor();
    expect(await replyBox(page).inputValue()).toBe(second);
    await stage.serve();
    await sendButton(page).click();
    await said(second).waitFor();
    await page.reload();
    expect(await said(second).count()).toBe(1);
    expect(await said(first).count()).toBe(1);
  });
});

describe('the desk', () => {
  it('refuses what cannot be done, says why, and records nothing', async () => {
    await say(page, first);
    const before = await lines(page).count();
    const form = await tryAtDesk(page, 'look-up', { order: 'HH-0000' });
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').innerText()).toBe(
      sentence({ key: 'desk.look-up.no-such-order', with: { order: 'HH-0000' } }),
    );
    expect(await form.getByRole('textbox').inputValue()).toBe('HH-0000');
    await page.reload();
    expect(await lines(page).count()).toBe(before);
  });

  it('records an attempt beyond one’s authority, and shows it in the conversation', async () => {
    await say(page, first);
    await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
    await act(page, 'goodwill', { amount: '50' });
    const words = sentence({ key: 'desk.goodwill.beyond-authority', with: { amount: '£50', limit: '£20' } });
    await page.reload();
    expect(await said(words).count()).toBe(1);
  });

  it('refuses a refund above the price of the order', async () => {
    await say(page, first);
    await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
    const form = await tryAtDesk(page, 'refund', { amount: '400' });
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').innerText()).toContain(fill('£{amount}', { amount: 400 }));
    expect(await said('£400').count()).toBe(0);
  });
});

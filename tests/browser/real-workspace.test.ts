import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '#lib/text/enter.ts';
import { frame } from '#lib/text/frame.ts';
import { fields, join, reset, setUp } from '#lib/text/front-door.ts';
import { home } from '#lib/text/home.ts';
import { madeLink, people, person, teams } from '#lib/text/people-care.ts';
import { account } from '#lib/text/people-pages.ts';
import { practise } from '#lib/text/practise.ts';
import { say } from '#lib/text/say.ts';
import { sentence } from '#lib/text/sentences.ts';
import { axeFindings } from './axe.ts';
import { openHouse, type House } from './serve-for-real.ts';

const ines = { name: 'Ines Duarte', email: 'ines@fernway.example', password: 'a calm long sentence' };
const noor = { name: 'Noor Aziz', email: 'noor@fernway.example', password: 'another calm sentence' };

let house: House;
let admin: Page;
let newcomer: Page;
let setUpLink = '';

beforeAll(async () => {
  house = await openHouse();
  setUpLink = linkIn(house.printed());
  admin = await house.newPage();
  // No scripts: everything an invited person does first must work without.
  newcomer = await house.newPage({ javaScriptEnabled: false });
});

afterAll(() => house.close());

const linkIn = (text: string) => /http:\/\/\S+\/set-up\/\S+/.exec(text)?.[0] ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).fill(value);

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/enter');
  await fill(page, enter.email, email);
  await fill(page, enter.password, password);
  await press(page, enter.signInButton);
}

async function invite(who: { name: string; email: string }): Promise<string> {
  await admin.goto('/people');
  await fill(admin, people.name, who.name);
  await fill(admin, people.email, who.email);
  await press(admin, people.invite);
  return admin.getByRole('textbox', { name: madeLink.label, exact: true }).inputValue();
}

async function accept(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await fill(page, fields.password, password);
  await press(page, join.button);
  await page.waitForURL((url) => url.pathname === '/');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describe('a new workspace', () => {
  it('offers nobody to be and nothing to sign in to, but says how to set it up', async () => {
    await newcomer.goto('/');
    expect(newcomer.url()).toContain('/enter');
    await newcomer.getByText(enter.toSetUp.title).waitFor();
    expect(await newcomer.getByText(enter.chooseRole).count()).toBe(0);
    expect(await newcomer.getByRole('button').count()).toBe(0);
  });

  it('never lets anybody in with one click, whoever they ask to be', async () => {
    const headers = { origin: house.address };
    for (const who of ['sam-whitlock', 'amara-osei', '']) {
      const answer = await newcomer.request.post('/enter?/enter', { form: { person: who }, headers });
      expect([answer.status(), answer.headers()['set-cookie']]).toEqual([404, undefined]);
    }
  });

  it('prints another link when it starts again, and the one before is dead', async () => {
    await house.restart();
    const before = setUpLink;
    setUpLink = linkIn(house.printed());
    expect(setUpLink).not.toBe(before);
    expect((await newcomer.goto(before))?.status()).toBe(404);
  });

  it('is set up by its link', async () => {
    await admin.goto(setUpLink);
    expect(await axeFindings(admin)).toEqual([]);
    await fill(admin, fields.workspace, 'Fernway');
    await fill(admin, fields.name, ines.name);
    await fill(admin, fields.email, ines.email);
    await fill(admin, fields.password, ines.password);
    await press(admin, setUp.button);
    await admin.waitForURL((url) => url.pathname === '/');
    expect(await heading(admin)).toBe(home.next.invite.title);
    await admin.getByText('Administrator at Fernway').waitFor();
  });

  it('is set up once', async () => {
    expect((await newcomer.goto(setUpLink))?.status()).toBe(404);
    await house.restart();
    expect(linkIn(house.printed())).toBe('');
    await admin.goto('/');
    expect(await heading(admin)).toBe(home.next.invite.title);
  });
});

describe('an invited person', () => {
  it('gets the link by mail, the same as the administrator sees', async () => {
    const link = await invite(noor);
    expect(await axeFindings(admin)).toEqual([]);
    await expect.poll(() => house.linksTo(noor.email)).toEqual([link]);
    await admin.getByText(madeLink.letters.sent).waitFor();
  });

  it('is told what is wrong with a password, and keeps the link', async () => {
    await newcomer.goto(house.linksTo(noor.email)[0] ?? '');
    expect(await heading(newcomer)).toBe(say(join.title, { workspace: 'Fernway' }));
    const answer = await newcomer.request.post(newcomer.url(), {
      form: { name: noor.name, password: 'short' },
      headers: { origin: house.address, accept: 'text/html' },
    });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(
      sentence({ key: 'password.length', with: { from: '8', to: '128' } }),
    );
  });

  it('joins and is home', async () => {
    await accept(newcomer, house.linksTo(noor.email)[0] ?? '', noor.password);
    expect(await newcomer.getByRole('link', { name: noor.name }).isVisible()).toBe(true);
  });

  it('signs out, signs in with the password, and can practise', async () => {
    await press(newcomer, frame.signOut);
    await signIn(newcomer, noor.email, noor.password);
    await newcomer.goto('/practise');
    expect(await heading(newcomer)).toBe(practise.title);
  });

  it('does not come to the pages for people', async () => {
    expect(await newcomer.getByRole('link', { name: frame.places.people, exact: true }).count()).toBe(0);
    for (const address of ['/people', '/people/teams', '/people/someone'])
      expect((await newcomer.goto(address))?.status()).toBe(403);
  });

  it('cannot use the link again', async () => {
    const other = await house.newPage();
    expect((await other.goto(house.linksTo(noor.email)[0] ?? ''))?.status()).toBe(404);
    await other.getByText(sentence({ key: 'link.not-good', with: {} })).waitFor();
    await other.context().close();
  });

  it('whose invitation was taken back finds a dead link', async () => {
    const link = await invite({ name: 'Kit Sol', email: 'kit@fernway.example' });
    await press(admin, say(people.revokeFor, { name: 'Kit Sol' }));
    await admin.getByText(people.noInvitations).waitFor();
    expect((await newcomer.goto(link))?.status()).toBe(404);
  });
});

describe('a team', () => {
  it('is made, and led by whoever was given the role', async () => {
    await admin.goto('/people/teams');
    await fill(admin, teams.name, 'Chat desk');
    await press(admin, teams.create);
    await admin.getByRole('heading', { name: 'Chat desk' }).waitFor();
    await admin.goto('/people');
    await admin.getByRole('link', { name: noor.name }).click();
    await admin.getByRole('checkbox', { name: /^Manager/ }).check();
    await admin.getByLabel(person.team, { exact: true }).selectOption('Chat desk');
    await press(admin, person.save);
    await admin.getByText(sentence({ key: 'person.roles-changed', with: {} })).waitFor();
    expect(await axeFindings(admin)).toEqual([]);
    await admin.goto('/people/teams');
    await admin.getByRole('checkbox', { name: noor.name }).check();
    await press(admin, say(teams.save, { name: 'Chat desk' }));
    await admin.getByText(sentence({ key: 'team.saved', with: {} })).waitFor();
    expect(await admin.getByRole('checkbox', { name: noor.name }).isChecked()).toBe(true);
    expect(await axeFindings(admin)).toEqual([]);
  });

  it('is there for its manager, who signed in again after the roles changed', async () => {
    await newcomer.goto('/team');
    expect(newcomer.url()).toContain('/enter');
    await signIn(newcomer, noor.email, noor.password);
    await newcomer.goto('/team');
    expect(await heading(newcomer)).toBe('Chat desk');
  });
});

describe('a forgotten password', () => {
  const ask = async (email: string) => {
    await newcomer.goto('/reset');
    await fill(newcomer, fields.email, email);
    await press(newcomer, reset.ask);
    return newcomer.getByRole('alert').innerText();
  };

  it('is answered the same whether or not somebody has the address', async () => {
    const known = await ask(noor.email);
    expect(await ask('nobody@fernway.example')).toBe(known);
    expect(known).toBe(sentence({ key: 'reset.asked', with: {} }));
  });

  it('is replaced by the link of the letter, and every session ends', async () => {
    const fresh = await house.newPage();
    await expect.poll(() => house.linksTo(noor.email).length).toBe(2);
    await fresh.goto(house.linksTo(noor.email)[1] ?? '');
    expect(await axeFindings(fresh)).toEqual([]);
    noor.password = 'a third calm sentence';
    await fill(fresh, fields.newPassword, noor.password);
    await press(fresh, reset.button);
    await fresh.getByText(enter.done.password).waitFor();
    await newcomer.goto('/practise');
    expect(newcomer.url()).toContain('/enter');
    await signIn(fresh, noor.email, noor.password);
    await fresh.waitForURL((url) => url.pathname === '/');
    await fresh.context().close();
  });

  it('is asked for too often: the refusal says when to try again', async () => {
    const sent = house.linksTo(noor.email).length;
    await ask(noor.email);
    await ask(noor.email);
    expect(await ask(noor.email)).toMatch(/Try again in (1 hour|\d+ minutes)\./);
    expect(house.linksTo(noor.email).length).toBeLessThanOrEqual(sent + 2);
  });
});

describe('one’s own account', () => {
  it('changes its password with the one before, and stays signed in here alone', async () => {
    const [here, elsewhere] = [await house.newPage(), await house.newPage()];
    await signIn(here, noor.email, noor.password);
    await signIn(elsewhere, noor.email, noor.password);
    await here.goto('/account');
    await fill(here, account.password.old, noor.password);
    noor.password = 'a fourth calm sentence';
    await fill(here, account.password.wanted, noor.password);
    await press(here, account.password.button);
    await here.getByText(sentence({ key: 'account.password-changed', with: {} })).waitFor();
    expect(await axeFindings(here)).toEqual([]);
    await elsewhere.goto('/practise');
    expect(elsewhere.url()).toContain('/enter');
    await here.goto('/practise');
    expect(here.url()).not.toContain('/enter');
    await Promise.all([here, elsewhere].map((page) => page.context().close()));
  });

  it('signs out everywhere', async () => {
    const [here, elsewhere] = [await house.newPage(), await house.newPage()];
    await signIn(here, noor.email, noor.password);
    await signIn(elsewhere, noor.email, noor.password);
    await here.goto('/account');
    await press(here, account.everywhere.button);
    await here.getByText(enter.done.everywhere).waitFor();
    await elsewhere.goto('/practise');
    expect(elsewhere.url()).toContain('/enter');
    await Promise.all([here, elsewhere].map((page) => page.context().close()));
  });
});

describe('somebody deactivated', () => {
  it('is out at once and does not come in again', async () => {
    await signIn(newcomer, noor.email, noor.password);
    await admin.goto('/people');
    await admin.getByRole('link', { name: noor.name }).click();
    await press(admin, say(person.deactivate, { name: noor.name }));
    await admin.getByText(sentence({ key: 'person.deactivated', with: {} })).waitFor();
    expect(await axeFindings(admin)).toEqual([]);
    await newcomer.goto('/practise');
    expect(newcomer.url()).toContain('/enter');
    await signIn(newcomer, noor.email, noor.password);
    await newcomer.getByText(sentence({ key: 'sign-in.failed', with: {} })).waitFor();
  });

  it('cannot be the last administrator', async () => {
    await admin.goto('/people');
    await admin.getByRole('link', { name: ines.name }).last().click();
    expect(
      await admin.getByRole('button', { name: say(person.deactivate, { name: ines.name }) }).count(),
    ).toBe(0);
    expect(await admin.getByRole('checkbox', { name: /^Administrator/ }).isDisabled()).toBe(true);
  });
});

describe('guessing a password', () => {
  it('has to wait after ten tries, with 429 and the time to wait', async () => {
    const guess = () =>
      newcomer.request.post('/enter?/signin', {
        form: { email: 'guessed@fernway.example', password: 'guess' },
        headers: { origin: house.address, accept: 'text/html' },
      });
    for (let n = 0; n < 10; n += 1) expect((await guess()).status()).toBe(403);
    const answer = await guess();
    expect(answer.status()).toBe(429);
    expect(await answer.text()).toMatch(/Try again in \d+ minutes\./);
  });
});

describe('on a phone', () => {
  it.each(['/people', '/people/teams', '/account'])('nothing of %s sticks out sideways', async (address) => {
    await admin.setViewportSize({ width: 360, height: 740 });
    await admin.goto(address);
    const wider = await admin.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wider).toBeLessThanOrEqual(0);
  });
});

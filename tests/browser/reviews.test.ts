import type { APIRequestContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief } from '#lib/text/debrief.ts';
import { layerNames } from '#lib/text/names.ts';
import { compared, review, reviews } from '#lib/text/reviews.ts';
import { say as fill } from '#lib/text/say.ts';
import { alive, open } from './alive.ts';
import { criteria, criterion, giveLevels, submitReview, waitingReview } from './fill-review.ts';
import { part } from './debrief-page.ts';
import { reflectOn, say, startContact } from './hold-contact.ts';
import { holdWell } from './own-words.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let amara: Page;
let peer: Page;
let manager: Page;
let practice: string;
let running: string;
let assessment: string;
let own: string;

const peerReview = () => `/reviews/${assessment}-peer`;
const managerReview = () => `/reviews/${assessment}-manager`;

/** Words that only a score brings: its own name in the page’s data, results, rules of the reader. */
const judgement = /\bscore"?:|\bconfidence"?:|\bACK-\d|\bCLAIM-[A-Z]/;

/** Enters whom of Amara’s colleagues the product asked. */
async function whoeverIsAsked(): Promise<Page> {
  for (const colleague of ['mei-tanaka', 'jonas-lindqvist']) {
    const page = await stage.enterAs(colleague);
    await page.goto('/reviews');
    if ((await page.locator(`a[href="${peerReview()}"]`).count()) > 0) return page;
    await page.context().close();
  }
  throw new Error('No colleague was asked.');
}

beforeAll(async () => {
  stage = await setStage();
  amara = await stage.enterAs('amara-osei');
  await amara.goto('/history');
  own = (await amara.getByRole('row').nth(1).getByRole('link').getAttribute('href'))?.split('/')[2] ?? '';
  practice = await startContact(amara);
  await say(amara, 'I’m sorry about the blender. What is your order number, please?');
  running = await startContact(amara, 'assessment', { scenario: 'a-word-too-many' });
  assessment = await startContact(amara, 'assessment');
  await holdWell(await alive(amara));
  await reflectOn(amara, 4, 'Calm, I think.');
  [peer, manager] = await Promise.all([whoeverIsAsked(), stage.enterAs('ruth-adeyemi')]);
});

afterAll(() => stage.close());

describe('after an assessment', () => {
  it('a review waits in a colleague’s inbox, under no name', async () => {
    await peer.goto('/reviews');
    const row = part(peer, reviews.waiting)
      .getByRole('row')
      .filter({ has: peer.locator(`a[href="${peerReview()}"]`) });
    expect(await row.innerText()).toContain(reviews.colleague);
  });

  it('a review waits in the manager’s inbox, under the name', async () => {
    await manager.goto('/reviews');
    const row = part(manager, reviews.waiting)
      .getByRole('row')
      .filter({ has: manager.locator(`a[href="${managerReview()}"]`) });
    expect(await row.innerText()).toContain('Amara Osei');
  });

  it('the representative is told that reviews are on their way', async () => {
    expect(await part(amara, debrief.layers).innerText()).toContain(fill(debrief.awaited.many, { n: 2 }));
  });
});

describe('the colleague’s form', () => {
  beforeAll(async () => {
    await open(peer, peerReview());
  });

  it('has the representative’s name nowhere in its source, nor in what scripts fetch', async () => {
    const sources = await Promise.all(
      [peerReview(), `${peerReview()}/__data.json`, '/reviews', '/reviews/__data.json'].map(async (address) =>
        (await peer.request.get(address)).text(),
      ),
    );
    for (const source of sources) expect(source).not.toMatch(/amara|osei/i);
    expect(sources[0]).toContain(review.masked);
  });

  it('has nothing of the automatic score in its source until it is submitted', async () => {
    for (const address of [peerReview(), `${peerReview()}/__data.json`]) {
      expect(await (await peer.request.get(address)).text()).not.toMatch(judgement);
    }
    // What is looked for is what a page with the score does hold.
    expect(await (await amara.request.get(`/contacts/${assessment}/debrief`)).text()).toMatch(judgement);
  });

  it('shows the comparison to nobody before', async () => {
    expect((await peer.request.get(`${peerReview()}/compared`)).status()).toBe(409);
  });

  it('takes words that are selected with the mouse as evidence', async () => {
    const words = peer.locator('[data-pick]').first();
    await words.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const [from, to] = await words.evaluate((element) => {
      const range = document.createRange();
      const text = [...element.childNodes].find(
        (node) => node instanceof Text && node.data.includes('nobody answered'),
      ) as Text;
      const at = text.data.indexOf('nobody answered');
      range.setStart(text, at);
      range.setEnd(text, at + 'nobody answered'.length);
      const rects = [...range.getClientRects()];
      const middle = ({ top, height }: DOMRect) => top + height / 2;
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return [
        { x: first.left + 1, y: middle(first) },
        { x: last.right - 1, y: middle(last) },
      ] as const;
    });
    await peer.mouse.move(from.x, from.y);
    await peer.mouse.down();
    await peer.mouse.move(to.x, to.y, { steps: 8 });
    await peer.mouse.up();
    const offer = peer.getByRole('group', { name: review.useFor });
    await offer.waitFor();
    expect(await offer.innerText()).toContain('“nobody answered”');
    await offer.getByRole('combobox').selectOption({ label: 'Acknowledges the feeling and its cause' });
    await offer.getByRole('button', { name: review.use, exact: true }).click();
    const chosen = criterion(peer, 'Acknowledges the feeling and its cause').getByRole('checkbox', {
      name: '“nobody answered”',
    });
    expect(await chosen.isChecked()).toBe(true);
  });

  it('saves itself, and stands as it was after a reload', async () => {
    const chosen = criterion(peer, 'Acknowledges the feeling and its cause');
    await chosen.getByRole('radio').nth(4).check();
    await peer.getByLabel(review.overall).fill('I would have answered much the same.');
    await peer
      .getByRole('status')
      .filter({ hasText: fill(review.saved, { time: '' }).trim() })
      .waitFor();
    await open(peer, peerReview());
    expect(await chosen.getByRole('checkbox', { name: '“nobody answered”' }).isChecked()).toBe(true);
    expect(await chosen.getByRole('radio').nth(4).isChecked()).toBe(true);
    expect(await peer.getByLabel(review.overall).inputValue()).toBe('I would have answered much the same.');
  });

  it('keeps the draft and names what is missing when it is submitted too early', async () => {
    await peer.getByRole('button', { name: review.submit }).click();
    const alert = peer.getByRole('alert');
    await alert.waitFor();
    const first = await criteria(peer).first().locator('legend').innerText();
    expect(await alert.innerText()).toContain(first);
    expect(await alert.innerText()).not.toContain('Acknowledges the feeling and its cause');
  });

  it('is compared with the automatic score once it is submitted, widest difference first', async () => {
    await giveLevels(peer, 3);
    await criteria(peer).last().locator('input[value="0"]').check();
    await submitReview(peer);
    const differences = await peer.getByRole('heading', { level: 2 }).allInnerTexts();
    const widths = differences.map((words) =>
      words.includes(compared.notComparable) ? Infinity : Number(/([\d.]+) level/.exec(words)?.[1] ?? 0),
    );
    expect(widths.length).toBeGreaterThan(3);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(await peer.getByText('“nobody answered”').count()).toBeGreaterThan(0);
  });

  it('cannot be changed afterwards', async () => {
    await peer.goto(peerReview());
    expect(new URL(peer.url()).pathname).toBe(`${peerReview()}/compared`);
    const form = { revision: '0', key: 'another-try-1', comment: 'Changed.' };
    const answer = await peer.request.post(`${peerReview()}?/save`, {
      form,
      headers: { origin: stage.address, accept: 'application/json', 'x-sveltekit-action': 'true' },
    });
    expect(await answer.json()).toMatchObject({ type: 'failure', status: 409 });
  });

  it('tells the colleague still no name', async () => {
    expect(await peer.content()).not.toMatch(/amara|osei/i);
  });
});

describe('the manager', () => {
  it('is led from the team page and from the debrief to the review first', async () => {
    await manager.goto('/team');
    expect(await manager.locator(`a[href="${managerReview()}"]`).count()).toBe(1);
    await manager.goto(`/contacts/${assessment}/debrief`);
    expect(new URL(manager.url()).pathname).toBe(managerReview());
  });

  it('reviews and then reads the whole debrief, with every layer', async () => {
    await alive(manager);
    await giveLevels(manager, 4);
    await criterion(manager, 'Listens').getByRole('radio').nth(1).check();
    await manager.getByLabel(review.overall).fill('Strong. Ask one question fewer.');
    await submitReview(manager);
    await manager.getByRole('link', { name: compared.debrief }).click();
    await manager.waitForURL(/\/debrief$/);
    expect(await manager.getByText(fill(debrief.by, { person: 'Amara Osei' })).count()).toBeGreaterThan(0);
  });
});

describe('the representative', () => {
  beforeAll(async () => {
    await open(amara, `/contacts/${assessment}/debrief`);
  });

  it('sees every layer side by side', async () => {
    const heads = await part(amara, debrief.layers).getByRole('columnheader').allInnerTexts();
    expect(heads.map((words) => words.split('\n')[0])).toEqual([
      debrief.criterion,
      layerNames['automatic'],
      layerNames['peer'],
      layerNames['manager'],
    ]);
    const row = await part(amara, debrief.layers)
      .getByRole('row')
      .filter({ hasText: 'Listens' })
      .getByRole('cell')
      .allInnerTexts();
    expect(row.slice(1)).toEqual(['3', '1']);
  });

  it('sees the official result and who decided it', async () => {
    const official = await part(amara, debrief.layers)
      .getByText(new RegExp(`^${debrief.official}`))
      .first()
      .locator('xpath=..')
      .innerText();
    expect(official).toContain(debrief.results.passed.toLowerCase());
    expect(official).toContain(debrief.officialFrom.manager);
  });

  it('reads the manager’s comment under the name and the colleague’s without', async () => {
    const layers = await part(amara, debrief.layers).innerText();
    expect(layers).toContain('Strong. Ask one question fewer.');
    expect(layers).toContain('Ruth Adeyemi');
    expect(layers).toContain('I would have answered much the same.');
    expect(await amara.content()).not.toMatch(/tanaka|lindqvist/i);
  });

  it('finds both reviews among those received', async () => {
    await amara.goto('/reviews');
    expect(await part(amara, reviews.received).getByRole('link').count()).toBe(2);
  });
});

describe('what is somebody else’s', () => {
  const everybody = [
    'amara-osei',
    'jonas-lindqvist',
    'mei-tanaka',
    'luca-marino',
    'ruth-adeyemi',
    'helen-brandt',
    'daniel-kowalski',
    'farah-haddad',
    'ngozi-eze',
    'sam-whitlock',
  ];
  const sessions = new Map<string, APIRequestContext>();

  beforeAll(async () => {
    for (const person of everybody) sessions.set(person, (await stage.enterAs(person)).request);
  });

  /** Every address of a private thing, and who alone may open it. */
  const things = (): readonly (readonly [address: string, allowed: readonly string[]])[] => {
    const reviewer = ['jonas-lindqvist', 'mei-tanaka'];
    const pages = (contact: string) => [
      `/contacts/${contact}`,
      `/contacts/${contact}/reflect`,
      `/contacts/${contact}/debrief`,
    ];
    return [
      ...[own, practice, running].flatMap((contact) =>
        pages(contact).map((address) => [address, ['amara-osei']] as const),
      ),
      [`/contacts/${assessment}`, ['amara-osei']],
      [`/contacts/${assessment}/reflect`, ['amara-osei']],
      [`/contacts/${assessment}/debrief`, ['amara-osei', 'ruth-adeyemi']],
      [peerReview(), reviewer],
      [`${peerReview()}/compared`, reviewer],
      [managerReview(), ['ruth-adeyemi']],
      [`${managerReview()}/compared`, ['ruth-adeyemi']],
    ];
  };

  it.each(everybody)('is not there for %s, by page or by data', async (person) => {
    const request = sessions.get(person)!;
    const forbidden = things().filter(([, allowed]) => !allowed.includes(person));
    const asked = forbidden.flatMap(([address]) => [address, `${address}/__data.json`]);
    const answers = await Promise.all(
      asked.map(async (address) => ({ address, answer: await request.get(address, { maxRedirects: 0 }) })),
    );
    for (const { address, answer } of answers) {
      const text = await answer.text();
      // Data of a page that is refused comes as a part of a whole that went well.
      const refused = address.endsWith('.json')
        ? /"type":"error"[^}]*"status":404|"status":404/.test(text)
        : answer.status() === 404;
      expect([address, refused]).toEqual([address, true]);
      expect(text).not.toContain('nobody answered your two messages');
    }
  });

  it.each(['/reply', '/act', '/wait', '/stop', '/rewind'])(
    'cannot be written to by anybody else through %s',
    async (action) => {
      const strangers = everybody.filter((person) => person !== 'amara-osei');
      const form = {
        revision: '2',
        key: 'a-stranger-1',
        words: 'Let me in.',
        action: 'look-up',
        order: 'HH-4471',
        minutes: '5',
      };
      for (const person of strangers) {
        const answer = await sessions.get(person)!.post(`/contacts/${practice}?${action}`, {
          form,
          headers: { origin: stage.address, accept: 'text/html' },
        });
        expect([person, answer.status()]).toEqual([person, 404]);
      }
    },
  );

  it('leads to the entrance when nobody is signed in, and from there back', async () => {
    const { request } = await stage.newPage();
    for (const [address] of things()) {
      const answer = await request.get(address, { maxRedirects: 0 });
      expect([address, answer.status(), answer.headers()['location']]).toEqual([
        address,
        303,
        `/enter?next=${encodeURIComponent(address)}`,
      ]);
    }
  });

  it('is named on no page of the manager when it is practice', async () => {
    const ruth = await stage.enterAs('ruth-adeyemi');
    for (const address of ['/', '/team', '/reviews', '/history']) {
      await ruth.goto(address);
      const source = await ruth.content();
      for (const contact of [own, practice, running]) expect(source).not.toContain(contact);
    }
  });
});

describe('a review that waits in another inbox', () => {
  it('stands in nobody’s way: the least busy colleague was asked', async () => {
    const jonas = await stage.enterAs('jonas-lindqvist');
    expect(await waitingReview(jonas)).toMatch(/-peer$/);
    expect(await waitingReview(jonas)).not.toBe(peerReview());
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactRecord } from '#lib/domain/contact/contact-record.ts';
import { hasEnded } from '#lib/domain/contact/contact-record.ts';
import { may, type Action, type ContactThing } from '#lib/domain/people/may.ts';
import type { Person } from '#lib/domain/people/person.ts';
import type { Assignment } from '#lib/domain/review/evaluation.ts';
import { demoPeople, demoTeams } from '#lib/server/demo/people.ts';
import { routeAccess } from '#lib/server/web/route-access.ts';
import { scenario } from './hold-contact.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
let contacts: readonly Filed<ContactRecord>[];
let assignments: readonly Filed<Assignment>[];
const pages = new Map<string, Page>();

type Filed<T> = { readonly id: string; readonly document: T };
type Answer = 'shown' | 'refused' | 'not there' | 'sent to the entrance';

beforeAll(async () => {
  stage = await setStage();
  contacts = filed(stage.workspace, 'contacts');
  assignments = filed(stage.workspace, 'assignments');
  for (const { id } of demoPeople) pages.set(id, await stage.enterAs(id));
  pages.set('nobody', await stage.newPage());
});

afterAll(() => stage.close());

/** What the demo's history has on disk. */
function filed<T>(workspace: string, kind: string): readonly Filed<T>[] {
  return readdirSync(join(workspace, kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.includes('quarantine'))
    .map((name) => JSON.parse(readFileSync(join(workspace, kind, name), 'utf8')) as Filed<T>);
}

async function answer(who: string, address: string): Promise<Answer> {
  const reply = await pages.get(who)!.request.get(address, { maxRedirects: 0 });
  if (reply.status() === 303 && reply.headers()['location']?.startsWith('/enter'))
    return 'sent to the entrance';
  if (reply.status() === 403) return 'refused';
  return reply.status() === 404 ? 'not there' : 'shown';
}

const samples: Readonly<Record<string, string>> = {
  '[document]': 'refunds',
  '[scenario]': scenario,
  '[guide]': 'who-sees-what',
  '[code]': 'rule-shadowed',
  '[rule]': 'ACK-1',
  '[person]': 'amara-osei',
};
const addressOf = (route: string) => route.replace(/\[\w+\]/g, (part) => samples[part] ?? part);

/** Routes whose answer depends on nothing but the role. */
const byRole = Object.entries(routeAccess).filter(
  ([route]) => !/^\/(team|enter|health)$|contact|assignment|token/.test(route),
);
const expectedOf = (person: Person, access: string): Answer =>
  ['anybody', 'signed-in'].includes(access) || may(person, access as Action, { kind: 'workspace' })
    ? 'shown'
    : 'refused';

describe.each(demoPeople.map((person) => [person.roles[0], person] as const))('a %s', (_role, person) => {
  it('is shown or refused each page as the table of permissions says', async () => {
    const found = await Promise.all(
      byRole.map(async ([route]) => [route, await answer(person.id, addressOf(route))]),
    );
    expect(found).toEqual(byRole.map(([route, access]) => [route, expectedOf(person, access)]));
  });

  it('sees a team page only where they manage the team', async () => {
    const manages =
      person.roles.includes('manager') && demoTeams.some(({ managers }) => managers.includes(person.id));
    expect(await answer(person.id, '/team')).toBe(manages ? 'shown' : 'not there');
  });

  it.each([
    ['/contacts/[contact]', 'act-in-contact'],
    ['/contacts/[contact]/reflect', 'act-in-contact'],
    ['/contacts/[contact]/debrief', 'read-debrief'],
  ] as const)(
    'reaches %s of own, team and other contacts as the table says, and learns of no other',
    async (route, action) => {
      for (const contact of contacts) {
        const allowed = may(person, action, thingOf(contact));
        const asked = route.replace('[contact]', contact.id);
        expect([asked, await answer(person.id, asked)]).toEqual([asked, allowed ? 'shown' : 'not there']);
      }
    },
  );

  it('reaches the reviews they were asked for, and learns of no other', async () => {
    for (const { id, document } of assignments) {
      const expected = document.reviewer === person.id ? 'shown' : 'not there';
      expect([id, await answer(person.id, `/reviews/${id}`)]).toEqual([id, expected]);
    }
  });
});

describe('somebody who is not signed in', () => {
  it('is sent to the entrance from every page but those for anybody', async () => {
    for (const [route, access] of Object.entries(routeAccess)) {
      // A page behind a one-time link is there for whoever has a good one.
      const open = route.includes('[token]') ? 'not there' : 'shown';
      const expected = access === 'anybody' ? open : 'sent to the entrance';
      expect([route, await answer('nobody', addressOf(route))]).toEqual([route, expected]);
    }
  });
});

describe('the sample', () => {
  it('holds practice and assessments, and reviews that wait', () => {
    expect(new Set(contacts.map(({ document }) => document.source))).toEqual(
      new Set(['practice', 'assessment']),
    );
    expect(assignments.length).toBeGreaterThan(1);
  });
});

function thingOf({ id, document }: Filed<ContactRecord>): ContactThing {
  const { owner, team, source } = document;
  return {
    kind: 'contact',
    owner,
    ownerTeam: team,
    teamManagers: demoTeams.find((each) => each.id === team)?.managers ?? [],
    source,
    ended: hasEnded(document),
    reviewers: assignments
      .filter(({ document: { contact } }) => contact === id)
      .map(({ document: { reviewer, layer } }) => ({ person: reviewer, layer })),
  };
}

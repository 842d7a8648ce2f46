import { expect, it } from 'vitest';
import { furnishDemo } from '#lib/server/demo/furnish.ts';
import { demoPeople } from '#lib/server/demo/people.ts';
import { hold, makeRoom, movesOf } from '#tests/make/room.ts';

it(
  'A start leaves the assessments of whoever tries the demo to its reviewers',
  { timeout: 60_000 },
  async () => {
    const room = await makeRoom([]);
    await furnishDemo(room);
    const jonas = demoPeople.find(({ id }) => id === 'jonas-lindqvist')!;
    const contact = await hold(room, jonas, 'assessment', await movesOf(room));
    await furnishDemo(room);
    const evaluations = await room.evaluations.find('contact', contact);
    expect([evaluations, await room.assignments.find('contact', contact)]).toEqual([
      [],
      expect.arrayContaining([`${contact}-manager`]),
    ]);
  },
);

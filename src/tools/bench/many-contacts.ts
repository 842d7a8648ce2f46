import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { greenroomIndexes } from '#lib/application/greenroom.ts';
import { workspaceStores } from '#lib/server/wire.ts';
import type { Figure } from './figure.ts';
import { practise, type Practising } from './practising.ts';
import { serveDemo, type Served } from './served.ts';
import { median } from './spread.ts';
import { enterAs, type Visitor } from './visitor.ts';

const few = 100;
const many = 20_000;
const turns = 60;

/** What a turn, the inbox and a team's page cost among many stored contacts of other people, beside few; and what the server holds. */
export async function measureManyContacts(workspace: string, folder: string): Promise<Figure[]> {
  const sides = [
    await fill(workspace, join(folder, 'few'), few),
    await fill(workspace, join(folder, 'many'), many),
  ];
  const [small, large] = [await openSide(sides[0]!), await openSide(sides[1]!)];
  const times = { turn: [[], []], inbox: [[], []], team: [[], []] } as Record<string, [number[], number[]]>;
  // One after the other, so that whatever else the machine does meets both.
  for (let turn = -5; turn < turns; turn += 1) {
    for (const [at, side] of [small, large].entries()) {
      const took = {
        turn: await timed(() => side.practising.turn()),
        inbox: await timed(() => side.manager.get('/reviews/__data.json')),
        team: await timed(() => side.manager.get('/team/__data.json')),
      };
      if (turn >= 0) for (const [name, time] of Object.entries(took)) times[name]![at as 0 | 1].push(time);
    }
  }
  const against = `among ${few}`;
  const names = { turn: 'a turn', inbox: 'the inbox', team: 'the team page' };
  const figures = Object.entries(names).map(([name, title]): Figure => ({
    measure: `${title} among ${many} contacts`,
    figure: median(times[name]![1]),
    unit: 'ms',
    control: median(times[name]![0]),
    against,
    aim: { of: 'ratio', atMost: 1.2 },
  }));
  const memory = { figure: large.served.memory(), unit: 'MB', control: small.served.memory(), against };
  const started = { figure: large.served.started, unit: 'ms', control: small.served.started, against };
  const first = { figure: large.first, unit: 'ms', control: small.first, against };
  await Promise.all([small, large].map(close));
  return [
    ...figures,
    { measure: `memory among ${many} contacts`, ...memory, aim: null },
    { measure: `cold start among ${many} contacts`, ...started, aim: null },
    { measure: `the first page after it`, ...first, aim: null },
  ];
}

/** A copy of the workspace with finished assessments of people in other teams beside its own. */
async function fill(workspace: string, folder: string, count: number): Promise<string> {
  cpSync(workspace, folder, { recursive: true });
  const open = workspaceStores(folder);
  const [contacts, assignments] = [
    open('contacts', greenroomIndexes.contacts),
    open('assignments', greenroomIndexes.assignments),
  ];
  const [assigned] = await assignments.ids();
  const assignment = (await assignments.get(assigned!))!.document;
  const contact = (await contacts.get(assignment.contact))!.document;
  const waiting = Array.from({ length: count }, (_, at) => at).values();
  const lane = async () => {
    for (const at of waiting) {
      const id = `bench-${String(at).padStart(6, '0')}`;
      const [owner, team] = [`person-${at % Math.ceil(count / 20)}`, `team-${at % Math.ceil(count / 200)}`];
      await contacts.put({ id, expected: 0, document: { ...contact, owner, team } });
      const asked = { id: `${id}-peer`, contact: id, reviewee: owner, reviewer: `reviewer-${at % 500}` };
      await assignments.put({ id: asked.id, expected: 0, document: { ...assignment, ...asked } });
    }
  };
  await Promise.all(Array.from({ length: 64 }, lane));
  return folder;
}

type Side = {
  readonly served: Served;
  readonly first: number;
  readonly manager: Visitor;
  readonly trainee: Visitor;
  readonly practising: Practising;
};

async function openSide(workspace: string): Promise<Side> {
  const served = await serveDemo(workspace);
  const manager = await enterAs(served.address, 'ruth-adeyemi');
  const first = await timed(() => manager.get('/'));
  const trainee = await enterAs(served.address, 'amara-osei');
  return { served, first, manager, trainee, practising: await practise(trainee) };
}

async function close({ served, manager, trainee }: Side): Promise<void> {
  manager.leave();
  trainee.leave();
  await served.end();
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

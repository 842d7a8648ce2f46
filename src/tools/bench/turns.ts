import { enterAs, visit, type Visitor } from './visitor.ts';
import type { Figure } from './figure.ts';
import { practise } from './practising.ts';
import { serveBare, serveDemo } from './served.ts';
import { median } from './spread.ts';

const people = ['amara-osei', 'jonas-lindqvist', 'mei-tanaka', 'luca-marino'];
const clients = 8;
const rounds = 5;
const roundLasts = 2000;

/** Turns a second of several people who practise at once, beside empty answers of the same server and of a bare one, in turns. */
export async function measureTurns(workspace: string): Promise<Figure[]> {
  const [demo, bare] = [await serveDemo(workspace), await serveBare()];
  const visitors = await Promise.all(atOnce((at) => enterAs(demo.address, people[at % people.length]!)));
  const practising = await Promise.all(visitors.map(practise));
  const strangers = await Promise.all(atOnce(async () => visit(bare.address)));
  const health = (visitor: Visitor) => async () => (await visitor.get('/health')).status === 200;

  const turns: number[] = [];
  const empty: number[] = [];
  const nothing: number[] = [];
  // The first round is for warming up.
  for (let round = 0; round <= rounds; round += 1) {
    nothing[round - 1] = await perSecond(strangers.map(health));
    empty[round - 1] = await perSecond(visitors.map(health));
    turns[round - 1] = await perSecond(practising.map(({ turn }) => turn));
  }
  for (const visitor of [...visitors, ...strangers]) visitor.leave();
  await Promise.all([demo.end(), bare.end()]);
  const figure = { measure: `turns a second, ${clients} people at once`, figure: median(turns), unit: '/s' };
  return [
    {
      ...figure,
      control: median(empty),
      against: 'empty answers of the same server',
      aim: { of: 'ratio', atLeast: 0.4 },
    },
    { ...figure, control: median(nothing), against: 'bare node:http', aim: null },
  ];
}

function atOnce<T>(each: (at: number) => Promise<T>): Promise<T>[] {
  return Array.from({ length: clients }, (_, at) => each(at));
}

/** What `each` does well in a second, all side by side. */
async function perSecond(each: readonly (() => Promise<boolean>)[]): Promise<number> {
  const began = performance.now();
  let done = 0;
  const lane = async (act: () => Promise<boolean>) => {
    while (performance.now() - began < roundLasts) if (await act()) done += 1;
  };
  await Promise.all(each.map(lane));
  return (done * 1000) / (performance.now() - began);
}

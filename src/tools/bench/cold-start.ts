import type { Figure } from './figure.ts';
import { serveBare, serveDemo, type Served } from './served.ts';
import { median } from './spread.ts';

const starts = 7;

/** From starting the process to its first answer, on a workspace that has been open before. */
export async function measureColdStart(workspace: string): Promise<Figure[]> {
  const own: number[] = [];
  const bare: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    bare.push(await startOf(serveBare()));
    own.push(await startOf(serveDemo(workspace)));
  }
  return [
    {
      measure: 'cold start to the first answer',
      figure: median(own) / 1000,
      unit: 's',
      control: median(bare) / 1000,
      against: 'bare node:http',
      aim: { of: 'figure', atMost: 0.5 },
    },
  ];
}

async function startOf(serving: Promise<Served>): Promise<number> {
  const served = await serving;
  await served.end();
  return served.started;
}

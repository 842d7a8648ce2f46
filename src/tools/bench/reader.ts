import { join } from 'node:path';
import { buildEditions } from '#lib/domain/contact/build-editions.ts';
import type { Edition } from '#lib/domain/contact/edition.ts';
import { playGolden } from '#lib/domain/contact/play-golden.ts';
import { readingContext } from '#lib/domain/contact/reading-context.ts';
import { replayLog } from '#lib/domain/contact/replay-contact.ts';
import type { ReadingContext } from '#lib/domain/language/reading.ts';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { companyFolders, readContentFolder } from '#lib/server/files/read-content-folder.ts';
import { root } from '../prepare.js';
import type { Figure } from './figure.ts';
import { median, percentile } from './spread.ts';

type Sample = { readonly edition: Edition; readonly text: string; readonly context: ReadingContext };

const rounds = 8;

/** What reading a message costs, over every reply of every golden run in its place, beside cutting it into tagged words alone. */
export function measureReader(): Figure[] {
  const samples = allSamples();
  const read = ({ text, context, edition }: Sample) => readMessage(text, context, edition.pack);
  const cut = ({ text }: Sample) => segment(text);
  const reading: number[] = [];
  const cutting: number[] = [];
  // The first rounds let the machine learn what it will run.
  for (let round = -2; round < rounds; round += 1) {
    const [cuts, reads] = [timeEach(samples, cut), timeEach(samples, read)];
    if (round < 0) continue;
    cutting.push(...cuts);
    reading.push(...reads);
  }
  const against = 'tagging alone';
  return [
    {
      measure: 'reading a message, median',
      figure: median(reading),
      unit: 'µs',
      control: median(cutting),
      against,
      aim: { of: 'figure', atMost: 500 },
    },
    {
      measure: 'reading a message, 95th in 100',
      figure: percentile(reading, 0.95),
      unit: 'µs',
      control: percentile(cutting, 0.95),
      against,
      aim: null,
    },
  ];
}

function allSamples(): Sample[] {
  const folders = companyFolders(join(root, 'scenarios'));
  const editions = folders.flatMap(
    (folder) => buildEditions(readContentFolder(folder, join(root, 'rubrics'))).editions,
  );
  return editions.flatMap((edition) => edition.scenario.golden.flatMap((run) => samplesOf(edition, run)));
}

function samplesOf(edition: Edition, run: Edition['scenario']['golden'][number]): Sample[] {
  const { header, events } = playGolden(edition, run).contact;
  return events.flatMap((event, at) => {
    if (event.type !== 'agent.said') return [];
    const context = readingContext(edition, replayLog(edition, { header, events: events.slice(0, at) }));
    return [{ edition, text: event.text, context }];
  });
}

/** Microseconds of each. */
function timeEach(samples: readonly Sample[], act: (sample: Sample) => unknown): number[] {
  return samples.map((sample) => {
    const began = performance.now();
    act(sample);
    return (performance.now() - began) * 1000;
  });
}

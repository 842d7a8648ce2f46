import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { advanceContact } from '#lib/domain/contact/advance-contact.ts';
import { buildEditions } from '#lib/domain/contact/build-editions.ts';
import type { Contact } from '#lib/domain/contact/contact.ts';
import { hasEnded } from '#lib/domain/contact/contact-record.ts';
import type { Edition } from '#lib/domain/contact/edition.ts';
import { openContact } from '#lib/domain/contact/open-contact.ts';
import { headerFor } from '#lib/domain/contact/play-golden.ts';
import { intensities } from '#lib/domain/scenario/intensities.ts';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { readContentFolder } from '#lib/server/files/read-content-folder.ts';
import { sentence } from '#lib/text/sentences.ts';
import { UsageError, type Command } from './command.ts';
import { chosenCompanies, rubricsFor } from './project-folder.ts';
import { playReport, reportText, transcriptLine, type PlayReport } from './play-report.ts';
import { readInput } from './read-input.ts';

/** `greenroom play SCENARIO [--script FILE] [--seed N] [--intensity I] [--company DIR] [--json]`: interactive in a terminal, or a script. */
export const play: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      script: { type: 'string' },
      seed: { type: 'string', default: '1' },
      intensity: { type: 'string', default: 'usual' },
      company: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const edition = findScenario(positionals[0], values.company);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new UsageError('--seed takes a whole number from 0.');
  const beginning = begin(edition, seed, intensityCalled(values.intensity));
  const report =
    values.script === undefined
      ? await inTerminal(edition, beginning)
      : scripted(edition, beginning, values.script);
  console.log(
    values.json ? JSON.stringify(report, null, 2) : reportText(report, values.script === undefined),
  );
  return 0;
};

function findScenario(id: string | undefined, company: string | undefined): Edition {
  const editions = chosenCompanies(company).flatMap(
    (folder) => buildEditions(readContentFolder(folder, rubricsFor(folder))).editions,
  );
  const known = editions.map(({ scenario }) => scenario.id).join(', ');
  const edition = editions.find(({ scenario }) => scenario.id === id);
  if (!edition)
    throw new UsageError(
      id === undefined
        ? `Name a scenario: ${known}.`
        : `There is no scenario "${id}" without errors. Known: ${known}.`,
    );
  return edition;
}

function intensityCalled(name: string): Intensity {
  const intensity = intensities.find((known) => known === name);
  if (intensity === undefined) throw new UsageError(`--intensity takes ${intensities.join(', ')}.`);
  return intensity;
}

function scripted(edition: Edition, beginning: Contact, file: string): PlayReport {
  const lines = readScript(file);
  let contact = beginning;
  for (const [index, line] of lines.entries()) {
    const advanced = advanceBy(edition, contact, line);
    if (typeof advanced === 'string') throw new UsageError(`${file}:${index + 1} ${advanced}`);
    contact = advanced;
  }
  return playReport(edition, contact);
}

function readScript(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

async function inTerminal(edition: Edition, beginning: Contact): Promise<PlayReport> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY,
  });
  let contact = beginning;
  showSince(contact, 0);
  terminal.setPrompt('You: ');
  terminal.prompt();
  for await (const line of terminal) {
    const advanced = advanceBy(edition, contact, line);
    if (typeof advanced === 'string') console.log(advanced);
    else {
      showSince(advanced, contact.events.length);
      contact = advanced;
    }
    if (hasEnded(contact)) break;
    terminal.prompt();
  }
  terminal.close();
  return playReport(edition, contact);
}

function begin(edition: Edition, seed: number, intensity: Intensity): Contact {
  const header = headerFor(edition, seed, intensity);
  return { header, events: openContact(edition, header) };
}

/** The contact after one line, or why the line was refused. */
function advanceBy(edition: Edition, contact: Contact, line: string): Contact | string {
  const input = readInput(line);
  if (input === null) return contact;
  if (typeof input === 'string') return input;
  const advance = advanceContact(edition, contact, input);
  if ('refused' in advance) return sentence(advance.refused);
  return { ...contact, events: [...contact.events, ...advance.events] };
}

function showSince(contact: Contact, count: number): void {
  for (const event of contact.events.slice(count)) {
    if (event.type !== 'agent.said') console.log(transcriptLine(event));
  }
}

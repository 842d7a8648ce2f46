import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { contextOf } from '#lib/domain/imports/message-context.ts';
import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import { UsageError, type Command } from './command.ts';
import { chosenPack } from './company-content.ts';
import { readLines } from './read-lines.ts';
import { readMessageLine, type MessageLine } from './read-message-line.ts';

/** `greenroom read [--company DIR]`: JSON lines of single messages in, what the reader finds in each out, line by line. */
export const read: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { company: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 0)
    throw new UsageError('Messages come on standard input: greenroom read < MESSAGES.jsonl.');
  const pack = chosenPack(values.company);
  let number = 0;
  let bad = 0;
  for await (const text of readLines(process.stdin)) {
    number += 1;
    if (text.trim() === '') continue;
    const line = readMessageLine(text);
    if ('problem' in line) {
      bad += 1;
      console.error(`line ${number}: ${line.problem}`);
    } else if (!process.stdout.write(`${JSON.stringify(found(line, pack))}\n`))
      await once(process.stdout, 'drain');
  }
  return bad > 0 ? 1 : 0;
};

function found({ id, customer, agent }: MessageLine, pack: CompanyPack) {
  const { assessable, skills, faults, claims, politeness, hostility } = readMessage(
    agent,
    contextOf(customer, pack),
    pack,
  );
  return { id, assessable, skills, faults, claims, politeness, hostility };
}

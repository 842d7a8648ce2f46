import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyWorkspace } from '#lib/application/verify-workspace.ts';
import { readConfig } from '#lib/server/config.ts';
import { openLibrary, openRoom, workspaceStores } from '#lib/server/wire.ts';
import { sentence } from '#lib/text/sentences.ts';
import { UsageError, type Command } from './command.ts';
import { demoWorkspace } from './project-folder.ts';

/** `greenroom verify [workspace] [--json]`: replays every stored contact and names each fault. Reads only. */
export const verify: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? process.env['GREENROOM_WORKSPACE'] ?? demoWorkspace;
  if (!existsSync(folder))
    throw new UsageError(`There is no workspace in ${folder}. Name its folder: greenroom verify FOLDER.`);
  const read = readConfig(process.env);
  if ('problems' in read) throw new UsageError(read.problems.join('\n'));
  const open = workspaceStores(folder);
  const room = openRoom(openLibrary(read.config, open('editions', {})), open);
  const report = await verifyWorkspace(room);
  const faulty = report.contacts.filter(({ faults }) => faults.length > 0);
  if (values.json) console.log(JSON.stringify({ format: 1, ...report }, null, 2));
  else {
    for (const { id, faults } of faulty) for (const fault of faults) console.log(`${id}: ${sentence(fault)}`);
    console.log(`${report.contacts.length} contacts replayed, ${faulty.length} with faults`);
  }
  return faulty.length > 0 ? 1 : 0;
};

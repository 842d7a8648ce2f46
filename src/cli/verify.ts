import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkWorkspace, isClean, linesOf } from './check-workspace.ts';
import { UsageError, type Command } from './command.ts';
import { demoWorkspace } from './project-folder.ts';

/** `greenroom verify [workspace] [--json]`: replays every stored contact and names each fault. Reads only, also while the server runs. */
export const verify: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? process.env['GREENROOM_WORKSPACE'] ?? demoWorkspace;
  if (!existsSync(folder))
    throw new UsageError(`There is no workspace in ${folder}. Name its folder: greenroom verify FOLDER.`);
  const checked = await checkWorkspace(folder);
  if (values.json) console.log(JSON.stringify({ format: 1, ...checked }, null, 2));
  else for (const line of linesOf(checked)) console.log(line);
  return isClean(checked) ? 0 : 1;
};

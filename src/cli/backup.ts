import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NotNow } from '#lib/domain/refusal/refusal.ts';
import { backUpWorkspace } from '#lib/server/backup/back-up-workspace.ts';
import { systemClock } from '#lib/server/system/system-clock.ts';
import { errorWords } from '#lib/text/error-words.ts';
import { say } from '#lib/text/say.ts';
import { backupTexts } from '#lib/text/workspace.ts';
import { UsageError, type Command } from './command.ts';

/** `greenroom backup WORKSPACE TARGET [--json]`: every document to a new folder, also while the server runs. */
export const backup: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [workspace, target] = positionals;
  if (workspace === undefined || target === undefined || positionals.length > 2)
    throw new UsageError('Name the workspace and a new folder: greenroom backup WORKSPACE TARGET.');
  if (!existsSync(workspace))
    throw new UsageError(say(backupTexts['backup.no-workspace']!, { folder: workspace }));
  const { manifest, problems } = await backUpWorkspace(workspace, target, systemClock.now()).catch(asUsage);
  const { counts, madeAt, files } = manifest;
  const documents = files.length;
  if (values.json)
    console.log(JSON.stringify({ format: 1, folder: target, madeAt, documents, counts, problems }, null, 2));
  else {
    for (const { file, key } of problems) console.log(`${file}: ${backupTexts[key]}`);
    console.log(say(backupTexts['backup.done']!, { documents, folder: target }));
  }
  return problems.length > 0 ? 1 : 0;
};

/** A folder that will not do is for the person at the terminal to change. */
export function asUsage(error: unknown): never {
  throw error instanceof NotNow ? new UsageError(errorWords(error)) : error;
}

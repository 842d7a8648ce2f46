import { parseArgs } from 'node:util';
import { restoreWorkspace } from '#lib/server/backup/restore-workspace.ts';
import { say } from '#lib/text/say.ts';
import { operatorWords } from '#lib/text/error-words.ts';
import { backupTexts } from '#lib/text/workspace.ts';
import { asUsage } from './backup.ts';
import { checkWorkspace, isClean, linesOf } from './check-workspace.ts';
import { UsageError, type Command } from './command.ts';

/** `greenroom restore BACKUP FOLDER [--json]`: a backup into a new or empty folder, checked before and verified after. */
export const restore: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [backup, folder] = positionals;
  if (backup === undefined || folder === undefined || positionals.length > 2)
    throw new UsageError('Name the backup and a new folder: greenroom restore BACKUP FOLDER.');
  const { manifest, problems } = await restoreWorkspace(backup, folder).catch(asUsage);
  const checked = problems.length > 0 ? null : await checkWorkspace(folder);
  const documents = checked ? manifest.files.length : 0;
  if (values.json)
    console.log(JSON.stringify({ format: 1, folder, documents, problems, verified: checked }, null, 2));
  else {
    for (const problem of problems) console.log(operatorWords(problem));
    if (checked) console.log(say(backupTexts['restore.done']!, { documents, folder }));
    for (const line of checked ? linesOf(checked) : []) console.log(line);
  }
  return checked && isClean(checked) ? 0 : 1;
};

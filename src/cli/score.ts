import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLine, type Problem } from '#lib/domain/content/problem.ts';
import { importContact } from '#lib/domain/imports/import-contact.ts';
import { readTranscript } from '#lib/domain/imports/read-transcript.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { UsageError, type Command } from './command.ts';
import { chosenPack, chosenRubric } from './company-content.ts';
import { scoreReport, scoreText } from './score-report.ts';

/** `greenroom score CONTACT.json [--company DIR] [--rubric ID] [--json]`: the scorecard of a real conversation. */
export const score: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { company: { type: 'string' }, rubric: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined)
    throw new UsageError('Name the file of a conversation: greenroom score CONTACT.json.');
  if (more.length > 0)
    throw new UsageError(`Score one conversation at a time; "${more[0]}" is a second one.`);
  const text = readText(file);
  const pack = chosenPack(values.company);
  const transcript = readTranscript(file, text, Object.keys(pack.company.channels));
  complain(transcript.problems);
  if (!transcript.ok) return 1;
  const rubric = chosenRubric(values.rubric, values.company);
  const replayed = importContact(transcript.value, pack);
  const scorecard = scoreContact({ rubric, pack, scenario: null }, replayed);
  console.log(
    values.json
      ? JSON.stringify(scoreReport(scorecard), null, 2)
      : scoreText(basename(file), rubric, replayed, scorecard),
  );
  return 0;
};

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

function complain(problems: readonly Problem[]): void {
  for (const problem of problems)
    console.error(`${problemLine(problem)}${problem.severity === 'warning' ? ' (warning)' : ''}`);
}

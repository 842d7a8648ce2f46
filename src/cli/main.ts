import { cliTexts } from '#lib/text/cli.ts';
import { errorWords } from '#lib/text/error-words.ts';
import { UsageError, type Command } from './command.ts';

/** Loaded when called: a command waits only for what it uses itself. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lint,
  play: async () => (await import('./play.ts')).play,
  score: async () => (await import('./score.ts')).score,
  read: async () => (await import('./read.ts')).read,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  verify: async () => (await import('./verify.ts')).verify,
};

/** Runs one command. Exit codes: 0 well, 1 problems found, 2 not understood, 3 broken. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return print(cliTexts.help);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return complain(`There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) return print(cliTexts[name] ?? cliTexts.help);
  try {
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (isUsage(error)) return complain(error.message);
    console.error(errorWords(error));
    return 3;
  }
}

/** Our own complaints, and those of Node's argument parser. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function complain(message: string): number {
  console.error(message);
  console.error(cliTexts.hint);
  return 2;
}

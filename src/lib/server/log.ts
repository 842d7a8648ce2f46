import type { Clock } from '#lib/ports/clock.ts';
import { logLevels, type Config } from './config.ts';

type Level = Config['logLevel'];
type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes down what happened, a line of JSON each. Give it ids and counts; never passwords, tokens, links or people's words. */
export type Log = (level: Level, event: string, fields?: Fields) => void;

/** A log that leaves out what is less grave than `least`. */
export function logTo(write: (line: string) => void, least: Level, clock: Clock): Log {
  return (level, event, fields = {}) => {
    if (logLevels.indexOf(level) > logLevels.indexOf(least)) return;
    write(`${JSON.stringify({ at: clock.now(), level, event, ...fields })}\n`);
  };
}

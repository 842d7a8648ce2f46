import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Given } from './config-values.ts';

/** The settings by the names they have in the file; the environment has each as GREENROOM_ and the same words. */
export const settingKeys = [
  'workspace',
  'host',
  'port',
  'origin',
  'secret',
  'trustedProxies',
  'smtpUrl',
  'mailFrom',
  'sessionDays',
  'resetLinkFor',
  'logLevel',
  'scenarios',
  'rubrics',
] as const;
export type SettingKey = (typeof settingKeys)[number];

type FromFile = {
  readonly settings: Partial<Record<SettingKey, Given>>;
  readonly problems: readonly string[];
};

const folders: readonly SettingKey[] = ['workspace', 'scenarios', 'rubrics'];

/** `sessionDays` → `GREENROOM_SESSION_DAYS`. */
export function environmentName(key: SettingKey): string {
  return `GREENROOM_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/**
 * The settings of the file that GREENROOM_CONFIG names, or else of `greenroom.config.json` in the folder we run in, if there is one.
 * Folders in it are relative to the file.
 */
export function readConfigFile(env: Readonly<Record<string, string | undefined>>): FromFile {
  const named = env['GREENROOM_CONFIG']?.trim();
  const path = resolve(named || 'greenroom.config.json');
  try {
    return readSettings(path, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError)
      return problem(
        `${path} is not valid JSON. Check its commas, quotes and brackets; it is one object, such as { "port": 3000 }.`,
      );
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    if (code === 'ENOENT' && !named) return { settings: {}, problems: [] };
    return problem(
      `GREENROOM_CONFIG is ${path}, which cannot be read (${code}). Correct the path, or let the account that runs Greenroom read the file.`,
    );
  }
}

function readSettings(path: string, json: unknown): FromFile {
  const file = basename(path);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return problem(`${file} holds no object. Write its settings in braces, such as { "port": 3000 }.`);
  const settings: Partial<Record<SettingKey, Given>> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(json)) {
    const name = `"${key}" in ${file}`;
    const known = settingKeys.find((each) => each === key);
    const text = textOf(value);
    if (known === undefined)
      problems.push(
        `${name} is no setting, so it would do nothing. Correct its spelling or remove it; there are ${settingKeys.join(', ')}.`,
      );
    else if (text === null)
      problems.push(`${name} is no text and no number. Write it in quotes, or as a list of quoted texts.`);
    else if (text !== '')
      settings[known] = { name, text: folders.includes(known) ? resolve(dirname(path), text) : text };
  }
  return { settings, problems };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return null;
  return value.length === 0 ? 'none' : value.join(', ');
}

function problem(text: string): FromFile {
  return { settings: {}, problems: [text] };
}

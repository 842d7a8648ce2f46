import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentName, readConfigFile, settingKeys, type SettingKey } from './config-file.ts';
import {
  addresses,
  choice,
  mailServer,
  origin as readOrigin,
  sender,
  text,
  wholeNumber,
  type Given,
  type Read,
} from './config-values.ts';
import { isLoopback } from './loopback.ts';

export const logLevels = ['error', 'warn', 'info', 'debug'] as const;

/** How this installation was set up: read once at start, from the environment and a file. Folders are absolute. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** Everything people make: their accounts, contacts, reviews. One process writes it at a time; the demo has one of its own. */
  readonly workspace: string;
  /** Anybody may enter as anybody, and example people are there. */
  readonly demo: boolean;
  /** The address people type, without a path: `https://greenroom.example`. */
  readonly origin: string;
  /** Signs session cookies; null where the workspace keeps one of its own. */
  readonly secret: string | null;
  /** Addresses and networks whose `X-Forwarded-For` is believed; this machine's own unless given. */
  readonly trustedProxies: readonly string[];
  /** Where letters are handed in and who they come from; null where administrators pass links on themselves. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly sessionDays: number;
  /** Whose reset link is printed at start: the way back in for whoever has the server. */
  readonly resetLinkFor: string | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Holds a folder for each company. */
  readonly scenarios: string;
  readonly rubrics: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

const plainNames: Partial<Record<SettingKey, string>> = { host: 'HOST', port: 'PORT', origin: 'ORIGIN' };

/**
 * The configuration, or everything that is wrong with it at once: each problem names its key, what is wrong and what to do.
 * The environment goes before the file. Secrets are never repeated in a problem.
 */
export function readConfig(
  env: Environment,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const file = readConfigFile(env);
  const given = (key: SettingKey): Given =>
    inEnvironment(env, key) ?? file.settings[key] ?? { name: environmentName(key), text: undefined };
  const demo = readDemo(env);
  const isDemo = 'value' in demo && demo.value;
  const port = wholeNumber(given('port'), 3000, 1, 65_535, 'no port');
  const fields = {
    host: text(given('host'), '127.0.0.1'),
    port,
    demo,
    workspace: text(given('workspace'), isDemo ? 'demo-workspace' : 'workspace'),
    origin: readOrigin(given('origin'), 'value' in port ? port.value : 3000),
    secret: readSecretSetting(given('secret')),
    trustedProxies: addresses(given('trustedProxies'), ['127.0.0.0/8', '::1']),
    mail: readMail(given('smtpUrl'), given('mailFrom')),
    sessionDays: wholeNumber(given('sessionDays'), 14, 1, 90, 'no number of days'),
    resetLinkFor: { value: given('resetLinkFor').text ?? null },
    logLevel: choice(given('logLevel'), logLevels, 'info'),
    scenarios: readFolder(given('scenarios'), 'scenarios'),
    rubrics: readFolder(given('rubrics'), 'rubrics'),
  } satisfies { [Key in keyof Config]: Read<Config[Key]> };
  const problems = [
    ...file.problems,
    ...Object.values(fields).flatMap((read) =>
      'problem' in read ? [read.problem, ...(read.more ?? [])] : [],
    ),
    ...misspelt(env),
    ...openDemo(demo, fields.origin),
  ];
  if (problems.length > 0) return { problems };
  const config = Object.fromEntries(
    Object.entries(fields).map(([key, read]) => [key, valueOf<unknown>(read)]),
  );
  return { config: { ...(config as Config), workspace: resolve(valueOf(fields.workspace)) } };
}

/** What works and is still not wise, a sentence each. */
export function doubtsAbout({ demo, host, origin }: Config): readonly string[] {
  const { hostname, protocol } = new URL(origin);
  const here = isLoopback(hostname);
  if (demo) return [];
  if (!here && protocol === 'http:')
    return [
      `The address is ${origin}: without https, passwords can be read on their way. Put a reverse proxy with a certificate in front and give its https address.`,
    ];
  if (here && host !== 'localhost' && !isLoopback(host))
    return [
      `Greenroom listens on ${host}, yet its address is ${origin}: forms sent from another machine are refused. Set GREENROOM_ORIGIN to the address people type.`,
    ];
  return [];
}

/** An empty variable is as good as none. */
function inEnvironment(env: Environment, key: SettingKey): Given | undefined {
  for (const name of [environmentName(key), plainNames[key]]) {
    const found = name === undefined ? undefined : env[name]?.trim();
    if (name !== undefined && found) return { name, text: found };
  }
  return undefined;
}

function readDemo(env: Environment): Read<boolean> {
  const given = env['GREENROOM_DEMO']?.trim() || '0';
  if (given === '0' || given === '1') return { value: given === '1' };
  return {
    problem: `GREENROOM_DEMO is "${given}". Give 1 for a demo that anybody may enter as anybody, or 0 for real accounts.`,
  };
}

function readSecretSetting({ name, text: given }: Given): Read<string | null> {
  if (given === undefined) return { value: null };
  if (given.length >= 32) return { value: given };
  return {
    problem: `${name} is too short to be safe. Give at least 32 random characters, or leave it out: then one is made and kept in the workspace.`,
  };
}

function readMail(url: Given, from: Given): Read<Config['mail']> {
  if (url.text === undefined && from.text === undefined) return { value: null };
  if (url.text === undefined)
    return {
      problem: `${from.name} is given and no mail server, so no letter would be sent. Set ${environmentName('smtpUrl')} too, or leave both out.`,
    };
  const server = mailServer(url);
  const name = sender(from);
  if ('problem' in server && 'problem' in name) return { ...server, more: [name.problem] };
  if ('problem' in server) return server;
  if ('problem' in name) return name;
  return { value: { url: server.value, from: name.value } };
}

function readFolder({ name, text: given }: Given, usual: string): Read<string> {
  const value = resolve(given ?? usual);
  if (statSync(value, { throwIfNoEntry: false })?.isDirectory()) return { value };
  return {
    problem: `There is no folder ${value}. Set ${name} to the folder that holds your ${usual}, or start Greenroom from its own folder.`,
  };
}

function misspelt(env: Environment): string[] {
  const known = [...settingKeys.map(environmentName), 'GREENROOM_DEMO', 'GREENROOM_CONFIG'];
  const names = Object.keys(env).filter((name) => name.startsWith('GREENROOM_') && !known.includes(name));
  return names
    .sort()
    .map(
      (name) =>
        `${name} is no setting of Greenroom, so it would do nothing. Correct its spelling or remove it; there are ${known.join(', ')} and ORIGIN.`,
    );
}

function openDemo(demo: Read<boolean>, origin: Read<string>): string[] {
  if (!('value' in demo && demo.value && 'value' in origin) || isLoopback(new URL(origin.value).hostname))
    return [];
  return [
    `GREENROOM_DEMO is 1, and ORIGIN is ${origin.value}: everybody who reaches that address could enter as anybody. Set GREENROOM_DEMO to 0 for real accounts, or ORIGIN to an address of this machine.`,
  ];
}

function valueOf<T>(read: Read<T>): T {
  if ('problem' in read) throw new TypeError(read.problem);
  return read.value;
}

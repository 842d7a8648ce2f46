import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLoopback } from './loopback.ts';

/** How this installation was set up: read once at start, from the environment and nowhere else. Folders are absolute. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** Everything people make: their accounts, contacts, reviews. One process writes it at a time; the demo has one of its own. */
  readonly workspace: string;
  /** Anybody may enter as anybody, and example people are there. */
  readonly demo: boolean;
  /** The address people type, without a path: `https://greenroom.example`. */
  readonly origin: string;
  /** Holds a folder for each company. */
  readonly scenarios: string;
  readonly rubrics: string;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Read<T> = { readonly value: T } | { readonly problem: string };

const known = ['HOST', 'PORT', 'WORKSPACE', 'DEMO', 'SCENARIOS', 'RUBRICS'].map(
  (name) => `GREENROOM_${name}`,
);

/** The configuration, or everything that is wrong with it at once, each problem with what to do about it. */
export function readConfig(
  env: Environment,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const port = readPort(env);
  const demo = readDemo(env);
  const origin = readOrigin(env, 'value' in port ? port.value : 3000);
  const scenarios = readFolder(env, 'GREENROOM_SCENARIOS', 'scenarios');
  const rubrics = readFolder(env, 'GREENROOM_RUBRICS', 'rubrics');
  const problems = [port, demo, origin, scenarios, rubrics].flatMap((read) =>
    'problem' in read ? [read.problem] : [],
  );
  problems.push(...misspelt(env), ...openDemo(demo, origin));
  if (problems.length > 0) return { problems };
  return {
    config: {
      host: given(env, 'GREENROOM_HOST') ?? given(env, 'HOST') ?? '127.0.0.1',
      port: valueOf(port),
      workspace: resolve(
        given(env, 'GREENROOM_WORKSPACE') ?? (valueOf(demo) ? 'demo-workspace' : 'workspace'),
      ),
      demo: valueOf(demo),
      origin: valueOf(origin),
      scenarios: valueOf(scenarios),
      rubrics: valueOf(rubrics),
    },
  };
}

function readPort(env: Environment): Read<number> {
  const name = given(env, 'GREENROOM_PORT') === undefined ? 'PORT' : 'GREENROOM_PORT';
  const text = given(env, name) ?? '3000';
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 65_535) return { value };
  return {
    problem: `${name} is "${text}", which is no port. Give a whole number from 1 to 65535, or leave it out for 3000.`,
  };
}

function readDemo(env: Environment): Read<boolean> {
  const text = given(env, 'GREENROOM_DEMO') ?? '0';
  if (text === '0' || text === '1') return { value: text === '1' };
  return {
    problem: `GREENROOM_DEMO is "${text}". Give 1 for a demo that anybody may enter as anybody, or 0 for real accounts.`,
  };
}

function readOrigin(env: Environment, port: number): Read<string> {
  const text = given(env, 'ORIGIN') ?? `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase().replace(/\/$/, ''))
    return { value: url.origin };
  return {
    problem: `ORIGIN is "${text}". Give the address people type and nothing after it, such as https://greenroom.example or http://localhost:${port}.`,
  };
}

function readFolder(env: Environment, name: string, usual: string): Read<string> {
  const value = resolve(given(env, name) ?? usual);
  if (statSync(value, { throwIfNoEntry: false })?.isDirectory()) return { value };
  return {
    problem: `There is no folder ${value}. Set ${name} to the folder that holds your ${usual}, or start Greenroom from its own folder.`,
  };
}

function misspelt(env: Environment): string[] {
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

/** An empty variable is as good as none. */
function given(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function valueOf<T>(read: Read<T>): T {
  if ('problem' in read) throw new TypeError(read.problem);
  return read.value;
}

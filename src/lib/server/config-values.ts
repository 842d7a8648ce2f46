import { isIP } from 'node:net';

/** What was given for a setting, and the name to call it by; `text` is undefined where nothing was. */
export type Given = { readonly name: string; readonly text: string | undefined };
export type Read<T> = { readonly value: T } | { readonly problem: string; readonly more?: readonly string[] };

export function text({ text: given }: Given, usual: string): Read<string> {
  return { value: given ?? usual };
}

export function wholeNumber(
  { name, text: given }: Given,
  usual: number,
  from: number,
  to: number,
  what: string,
): Read<number> {
  const value = given === undefined ? usual : Number(given);
  if ((given === undefined || /^\d+$/.test(given)) && value >= from && value <= to) return { value };
  return {
    problem: `${name} is "${given}", which is ${what}. Give a whole number from ${from} to ${to}, or leave it out for ${usual}.`,
  };
}

export function choice<T extends string>(
  { name, text: given }: Given,
  choices: readonly T[],
  usual: T,
): Read<T> {
  const value = given === undefined ? usual : choices.find((each) => each === given);
  if (value !== undefined) return { value };
  return {
    problem: `${name} is "${given}". Give one of ${choices.join(', ')}, or leave it out for ${usual}.`,
  };
}

/** An address without a path, a name or a password. */
export function origin({ name, text: given = '' }: Given, port: number): Read<string> {
  const address = given === '' ? `http://localhost:${port}` : given;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.origin === address.toLowerCase().replace(/\/$/, '')
  )
    return { value: url.origin };
  const shown = url !== null && url.password !== '' ? 'more than an address' : `"${address}"`;
  return {
    problem: `${name} is ${shown}. Give the address people type and nothing after it, such as https://greenroom.example or http://localhost:${port}.`,
  };
}

/** Addresses and networks, such as `127.0.0.1, 10.0.0.0/8`. */
export function addresses({ name, text: given }: Given, usual: readonly string[]): Read<readonly string[]> {
  if (given === undefined) return { value: usual };
  const list = given === 'none' ? [] : given.split(/[\s,]+/).filter((each) => each !== '');
  const wrong = list.filter((each) => !isNetwork(each));
  if (wrong.length === 0) return { value: list };
  return {
    problem: `${name} holds "${wrong.join(', ')}", which is no address. Give addresses or networks of your reverse proxies, such as 127.0.0.1 or 10.0.0.0/8, or "none".`,
  };
}

function isNetwork(given: string): boolean {
  const [address = '', bits, more] = given.split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** The address of a mail server. It may hold a password, so a problem does not repeat it. */
export function mailServer({ name, text: given = '' }: Given): Read<string> {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return { value: given };
  return {
    problem: `${name} is no address of a mail server. Give smtp://user:password@mail.example:587 or smtps://… for port 465; write special characters of the password as %40 and the like.`,
  };
}

/** Who letters come from: an address, or a name with the address in angle brackets. */
export function sender({ name, text: given }: Given): Read<string> {
  if (given !== undefined && /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(given))
    return { value: given };
  return {
    problem: `${name} is ${given === undefined ? 'missing, and there is a mail server' : `"${given}"`}. Give the address letters come from, such as Greenroom <greenroom@company.example>.`,
  };
}

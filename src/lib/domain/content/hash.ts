import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * JSON with object keys in code unit order and no blanks, so that equal values give equal text on any machine.
 * A Map counts as the object of its entries; undefined members are left out, as in JSON.
 * Throws `TypeError` for what JSON cannot say: a number that is not finite, a function, a cycle.
 */
export function canonicalJson(value: unknown): string {
  return canonical(value, []);
}

function canonical(value: unknown, within: readonly object[]): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form.`);
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (within.includes(value)) throw new TypeError('A value that contains itself has no JSON form.');
  const inside = [...within, value];
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null, inside)).join(',')}]`;
  const members = entriesOf(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${canonical(member, inside)}`,
  );
  return `{${members.join(',')}}`;
}

function scalar(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`A ${typeof value} has no JSON form.`);
  return text;
}

function entriesOf(value: object): [string, unknown][] {
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  const named = entries.map(([key, member]): [string, unknown] => [String(key), member]);
  return named.filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

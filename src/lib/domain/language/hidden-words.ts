import { hiddenWords } from './insults.ts';
import type { Span } from './reading.ts';
import { straighten } from './straighten.ts';

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
};
const candidate = /(?<![\w@$!*#£-])[\w@$!*#]{4,20}(?![\w@$*#-])/g;

/** Where a text hides an insult or a swear word behind digits, signs or stars. Offsets into the text as typed. */
export function hiddenInsults(original: string): (Span & { readonly word: string })[] {
  if (!/[0-9@$!*#+]/.test(original)) return [];
  const source = straighten(original);
  return [...source.text.matchAll(candidate)].flatMap((match) => {
    const word = uncover(match[0].toLowerCase());
    if (word === undefined) return [];
    const last = match.index + match[0].length - 1;
    return [{ start: source.starts[match.index]!, end: source.ends[last]!, word }];
  });
}

function uncover(typed: string): string | undefined {
  const letters = typed.replace(/[^a-z]/g, '');
  if (letters === typed || letters.length === 0) return undefined;
  if (/^[a-z0-9]+[*#]{1,6}[a-z]*$/.test(typed)) return unstar(typed);
  const spelt = [...typed.replace(/!+$/, '')].map((sign) => leet[sign] ?? sign).join('');
  return typed.replace(/!+$/, '') !== spelt && hiddenWords.has(spelt) ? spelt : undefined;
}

function unstar(typed: string): string | undefined {
  const shape = new RegExp(
    `^${typed.replace(/[*#]+/, (stars) => `[a-z]{${stars.length},${stars.length + 1}}`)}$`,
  );
  return [...hiddenWords].find((word) => shape.test(word));
}

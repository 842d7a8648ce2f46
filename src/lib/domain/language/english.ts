import { foreignFunctionWords, functionWords } from './function-words.ts';
import { isKnownWord } from './known-words.ts';
import { remember } from './remember.ts';

// All its letters are Latin.
const plain = /^[\t\n\r\x20-\x7e]*$/;
const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/gu;

/** What the words of a text, folded and in lower case, are: English, another language, or no language at all. */
export function languageOf(words: readonly string[], text: string): 'english' | 'other' | 'none' {
  if (!plain.test(text)) {
    const letters = text.match(letter)?.length ?? 0;
    const latinLetters = text.match(latin)?.length ?? 0;
    if (letters > 0 && latinLetters / letters < 0.5) return 'other';
  }
  const spelt = words.filter(isSpelt);
  const share = (holds: (word: string) => boolean) => spelt.filter(holds).length / Math.max(1, spelt.length);
  const english = share((word) => functionWords.has(word));
  const foreign = share((word) => foreignFunctionWords.has(word));
  const known = share((word) => isKnownWord(word) && !foreignFunctionWords.has(word));
  if (foreign >= 0.25 && foreign > english) return 'other';
  if (known >= 0.25) return 'english';
  return foreign > 0 || (spelt.length >= 6 && hasAccents(text)) ? 'other' : 'none';
}

const isSpelt = remember((word) => /\p{L}/u.test(word));

function hasAccents(text: string): boolean {
  return /[à-öø-ÿ]/iu.test(text);
}

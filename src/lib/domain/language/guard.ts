import { languageOf } from './english.ts';
import { fold, wordsOf, type Folded } from './fold.ts';
import type { UnassessableReason } from './reading.ts';

export type Guarded = { readonly assessable: boolean; readonly because?: UnassessableReason };

/**
 * Whether a message can be judged at all. Silence, signs without words, fewer than three words, other languages and gibberish cannot:
 * they are not assessable, which is not the same as zero.
 */
export function guard(text: string): Guarded {
  return guardFolded(fold(text));
}

/** As `guard`, for a text that has been folded already. */
export function guardFolded(folded: Folded): Guarded {
  if (folded.text.trim() === '') return { assessable: false, because: 'empty' };
  const words = wordsOf(folded);
  if (words.length === 0) return { assessable: false, because: 'unreadable' };
  const language = languageOf(words, folded.text);
  if (language === 'other') return { assessable: false, because: 'not-english' };
  if (words.length < 3) return { assessable: false, because: 'too-short' };
  return language === 'none' ? { assessable: false, because: 'unreadable' } : { assessable: true };
}

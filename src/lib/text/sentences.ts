import type { Message } from '../domain/desk/desk.ts';
import { deskTexts } from './desk.ts';
import { doneTexts } from './done.ts';
import { noteTexts } from './notes.ts';
import { refusalTexts } from './refusals.ts';
import { say } from './say.ts';

const sentences: Readonly<Record<string, string>> = {
  ...deskTexts,
  ...noteTexts,
  ...doneTexts,
  ...refusalTexts,
};

/** Whether the catalogue has a sentence for this key. */
export function hasSentence(key: string): boolean {
  return Object.hasOwn(sentences, key);
}

/** The sentence of a message, filled in. An unknown key is answered by the general refusal, never shown bare. */
export function sentence(message: Message): string {
  return say(sentences[message.key] ?? refusalTexts['unknown'] ?? '', message.with);
}

/** Words that may be a key of the catalogue: its sentence, or else the words as they are. */
export function wordsOf(keyOrWords: string): string {
  return sentences[keyOrWords] ?? keyOrWords;
}

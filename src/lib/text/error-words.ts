import type { Message } from '../domain/desk/desk.ts';
import { contactFaultTexts } from './contact-faults.ts';
import { say } from './say.ts';
import { hasSentence, sentence } from './sentences.ts';
import { backupTexts, diskTexts } from './workspace.ts';

/** Sentences for the person who runs the workspace: no page says them, and so no browser loads them. */
const texts: Readonly<Record<string, string>> = { ...diskTexts, ...backupTexts, ...contactFaultTexts };

/** Whether there are words for this key, for the operator or for everybody. */
export function hasOperatorWords(key: string): boolean {
  return Object.hasOwn(texts, key) || hasSentence(key);
}

/** A message in words for the person who runs the workspace. */
export function operatorWords(message: Message): string {
  const text = texts[message.key];
  return text === undefined ? sentence(message) : say(text, message.with);
}

/** An error as a sentence for the same person; what is no refusal of ours comes in its own words. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { key, values = {} } = error as { key?: string; values?: Readonly<Record<string, string>> };
  return key !== undefined && hasOperatorWords(key) ? operatorWords({ key, with: values }) : error.message;
}

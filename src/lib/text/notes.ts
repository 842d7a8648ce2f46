import type { Message } from '../domain/desk/desk.ts';
import { debrief } from './debrief.ts';
import { say } from './say.ts';

/** Quiet lines of a conversation and of lists that are not the desk's. */
export const noteTexts: Readonly<Record<string, string>> = {
  'clock.minute-passed': 'A minute passed.',
  'clock.minutes-passed': '{n} minutes passed.',
  'clock.ended-by-customer': 'The customer ended the conversation.',
  'clock.ended-by-agent': 'The conversation was closed from the desk.',
  'clock.ended-by-stopped': 'Stopped here.',
  'note.last-result': '{result}, {score}',
  'note.due': 'due {date}',
  'note.waiting-since': 'since {date}',
  'note.level': '{level}',
  'note.clauses': '{clauses}',
  'note.channel': '{channel}',
  'note.person': '{person}',
  'note.person-result': '{person}: {result}, {score}',
  'note.reviewed-by': '{by} reviewed it',
  'note.saved': 'saved {time}',
};

/** A quiet line beside a link. A result’s id is put into words. */
export function sayNote({ key, with: values }: Message): string {
  const results: Readonly<Record<string, string>> = debrief.shortResults;
  const result = values['result'];
  return say(
    noteTexts[key] ?? '',
    result === undefined ? values : { ...values, result: results[result] ?? result },
  );
}

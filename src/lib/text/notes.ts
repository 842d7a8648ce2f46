import type { Message } from '../domain/desk/desk.ts';
import { sayScore } from './certainty.ts';
import { debrief } from './debrief.ts';
import { layerNames } from './names.ts';
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
  'note.review': '{layer}, {score}',
  'note.channel': '{channel}',
  'note.person': '{person}',
  'note.person-result': '{person}: {result}, {score}',
  'note.reviewed-by': '{by} reviewed it',
  'note.saved': 'saved {time}',
};

/** A quiet line beside a link. Results and layers are put into words, scores into figures. */
export function sayNote({ key, with: values }: Message): string {
  const spoken = Object.entries(values).map(([name, value]) => [name, speak[name]?.(value) ?? value]);
  return say(noteTexts[key] ?? '', Object.fromEntries(spoken));
}

const speak: Readonly<Record<string, (value: string) => string | undefined>> = {
  result: (id) => (debrief.shortResults as Readonly<Record<string, string>>)[id],
  layer: (id) => (layerNames as Readonly<Record<string, string>>)[id],
  score: (figure) => (figure === '' ? '–' : sayScore(Number(figure))),
};

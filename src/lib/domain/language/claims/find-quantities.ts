import type { Message } from '../message.ts';
import { markCorrections } from './mark-corrections.ts';
import type { Bound, Placed, Quantity } from './quantity.ts';
import { figureCue, readers, type Figure } from './quantity-patterns.ts';
import { speak, type Spoken } from './spoken.ts';

/** Every figure of the message, in order of place, in digits or words. */
export function findQuantities(message: Message): Quantity[] {
  return placeQuantities(speak(message)).map((placed) => placed.quantity);
}

/** The same with places in the spoken line, for those who read around a figure. */
export function placeQuantities(spoken: Spoken): Placed[] {
  const { text } = spoken;
  if (!figureCue.test(text)) return [];
  const taken = new Uint8Array(text.length);
  const found: { at: number; to: number; figure: Figure }[] = [];
  for (const reader of readers) {
    if (!reader.cue.test(text) || reader.besides?.test(text) === false) continue;
    for (const match of text.matchAll(reader.pattern)) {
      const at = match.index;
      const to = at + match[0].length;
      if (taken.subarray(at, to).includes(1)) continue;
      const figure = reader.read(match);
      if (!figure) continue;
      taken.fill(1, at, to);
      found.push({ at, to, figure });
    }
  }
  const placed = found
    .filter((item) => item.figure.kind !== null)
    .sort((a, b) => a.at - b.at)
    .map(({ at, to, figure }) => ({ at, to, quantity: quantityOf(spoken, at, to, figure) }));
  return markCorrections(text, placed);
}

function quantityOf(spoken: Spoken, at: number, to: number, figure: Figure): Quantity {
  const before = spoken.text.slice(Math.max(0, at - 30), at);
  const after = spoken.text.slice(to, to + 24);
  const bound = boundOf(before, after);
  const span = spoken.spanOf(at, to);
  const { kind, loose, ...rest } = figure;
  return {
    ...span,
    ...rest,
    kind: kind ?? 'count',
    quote: spoken.quoteOf(span),
    approximate: loose === true || isLoose(before, after),
    corrected: false,
    ...(bound ? { bound } : {}),
    ...(kind === 'count' ? counted(spoken.text.slice(to, to + 40)) : {}),
  };
}

const boundsBefore: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:no|not|never|nothing) (?:more|longer|later|greater) than (?:the |a |my |our )?$/, 'at-most'],
  [/\b(?:no|not) (?:less|fewer|sooner|earlier) than (?:the |a )?$/, 'at-least'],
  [
    /\b(?:up to|within|at (?:the )?most|maximum(?: of| is)?|max|inside|as much as) (?:the |a |our |about |around )?(?:first |next |maximum of )?$/,
    'at-most',
  ],
  [/\b(?:at least|minimum(?: of| is)?) (?:the |a )?$/, 'at-least'],
  [
    /\b(?:more than|over|above|longer than|exceed(?:s|ing)?|upwards of|beyond|past|later than|after) (?:the |a |our )?(?:first )?$/,
    'more-than',
  ],
  [/\b(?:less than|under|below|fewer than|shorter than) (?:the |a )?$/, 'less-than'],
];

const boundsAfter: readonly (readonly [RegExp, Bound])[] = [
  [/^,? (?:or more|or over|or longer|minimum|at least)\b/, 'at-least'],
  [/^,? (?:or less|or under|or fewer|or sooner|maximum|max|tops|at (?:the )?most)\b/, 'at-most'],
];

/** "Expires after 7 days" lasts 7 days, no more and no less. */
const endsAfter =
  /\b(?:expir\w+|ends?|clos(?:es?|ing)|laps(?:es?|ing)|runs? out|stops?) after (?:the |just |only )?$/;

function boundOf(before: string, after: string): Bound | undefined {
  if (endsAfter.test(before)) return undefined;
  return (
    boundsBefore.find(([pattern]) => pattern.test(before))?.[1] ??
    boundsAfter.find(([pattern]) => pattern.test(after))?.[1]
  );
}

function isLoose(before: string, after: string): boolean {
  return (
    /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|nearly|almost|some|something like|just over|just under)|~) ?(?:the |a )?$/.test(
      before,
    ) || /^(?: or so|-?ish| approximately| roughly| give or take)\b/.test(after)
  );
}

function counted(after: string): { of?: string } {
  const words = after.match(/^[ -]((?:[a-z]+[ -]?){1,3})/)?.[1]?.trim();
  return words ? { of: words } : {};
}

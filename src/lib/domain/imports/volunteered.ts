import type { CaseRecord } from '../desk/desk.ts';
import { mentionsDetail } from '../desk/same-detail.ts';
import type { CustomerSign } from '../language/reading.ts';
import { valuesOf } from './detail-fields.ts';
import { answers, shapes } from './detail-shapes.ts';
import { detailIds, usualSlotIds, type DetailId, type UsualSlotId } from './usual-slots.ts';

/** One thing the customer said, what the representative had just asked for, and what was read in it. */
export type CustomerWords = {
  readonly text: string;
  readonly askedFor: readonly string[];
  readonly signs: readonly CustomerSign[];
};

/** The slots that a customer's words fill, in the order of the usual slots. */
export function volunteered(words: CustomerWords, record: CaseRecord): UsualSlotId[] {
  return usualSlotIds.filter((slot) =>
    slot === 'what-happened' ? tellsWhatHappened(words) : gives(slot, words, record),
  );
}

function gives(detail: DetailId, { text, askedFor }: CustomerWords, record: CaseRecord): boolean {
  if (valuesOf(detail, record).some((value) => value.length >= 4 && mentionsDetail([text], value)))
    return true;
  if (shapes[detail].some((shape) => shape.test(text))) return true;
  return askedFor.includes(detail) && answers[detail].test(withoutOthers(detail, text));
}

/** An order number given instead of the username that was asked for is no username. */
function withoutOthers(detail: DetailId, text: string): string {
  const others = detailIds.filter((other) => other !== detail && other !== 'name');
  return others.reduce(
    (rest, other) => shapes[other].reduce((left, shape) => left.replace(shape, '…'), rest),
    text.trim(),
  );
}

/** A problem in a handful of words is named, not told: what exactly happened may still be asked. */
function tellsWhatHappened({ text, askedFor, signs }: CustomerWords): boolean {
  const length = text.split(/\s+/u).filter((word) => word !== '').length;
  if (askedFor.includes('what-happened')) return length >= 4;
  return length >= 12 && signs.some(({ sign }) => sign === 'problem');
}

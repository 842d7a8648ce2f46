import * as v from 'valibot';
import { conditionSchema } from './condition-schema.ts';
import { lineSchema, spoken } from './line-schema.ts';
import { either, kebab, text, type Mode } from './parts-schema.ts';

const moodWords = [
  'much-calmer',
  'calmer',
  'a-little-calmer',
  'a-little-angrier',
  'angrier',
  'much-angrier',
] as const;
const examples = v.optional(v.array(text));

/** A place of the conversation: a moment, or an ending. */
export function placeSchema(mode: Mode) {
  return either(mode, [momentSchema(mode), endingSchema(mode)], (written) => ('ending' in written ? 1 : 0));
}

function momentSchema(mode: Mode) {
  return v.strictObject({
    'customer-says': v.optional(lineSchema(mode)),
    expects: v.optional(v.array(v.unknown())),
    hint: v.optional(spoken),
    debrief: v.optional(spoken),
    notices: v.optional(v.array(noticeSchema(mode))),
    when: v.pipe(v.array(whenSchema(mode)), v.minLength(1, 'write at least one rule')),
  });
}

function endingSchema(mode: Mode) {
  return v.strictObject({
    ending: v.picklist(['best', 'acceptable', 'failed']),
    title: text,
    summary: spoken,
    'customer-says': v.optional(lineSchema(mode)),
    solved: v.boolean(),
    'comes-back': v.boolean(),
    stays: v.boolean(),
    'reached-by': v.optional(kebab),
  });
}

function noticeSchema(mode: Mode) {
  return v.strictObject({
    heard: conditionSchema(mode),
    'for-example': examples,
    breaks: v.optional(v.string()),
    because: v.optional(spoken),
    mood: v.optional(v.picklist(moodWords)),
  });
}

function whenSchema(mode: Mode) {
  const listening = v.strictObject({
    heard: conditionSchema(mode),
    'for-example': examples,
    ...fallbackEntries(mode),
  });
  const fallback = v.strictObject({ otherwise: v.literal(true), ...fallbackEntries(mode) });
  return either(mode, [listening, fallback], (written) => ('otherwise' in written ? 1 : 0));
}

/** What the customer says where no rule understood the reply. */
export function otherwiseSchema(mode: Mode) {
  return v.strictObject(fallbackEntries(mode));
}

function fallbackEntries(mode: Mode) {
  return {
    'customer-says': v.optional(lineSchema(mode)),
    'leads-to': v.optional(kebab),
    mood: v.optional(v.picklist(moodWords)),
    abuse: v.optional(v.picklist(['insults', 'threatens', 'takes-back'])),
    because: v.optional(spoken),
  };
}

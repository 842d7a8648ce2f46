import * as v from 'valibot';
import { deskActionIds } from '../desk/desk.ts';

const words = v.pipe(v.string('Write words here'), v.trim(), v.nonEmpty('Write at least one word'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens, beginning with a letter'),
);

const deskSetting = v.strictObject({
  title: words,
  takes: v.pipe(v.number('Write the seconds as a number'), v.minValue(0, 'Write seconds from 0 up')),
  limit: v.optional(id),
});

/** company.yaml: names and voice, and which fact plays which part. It holds no values of its own. */
export const companySchema = v.strictObject({
  format: v.literal(1, 'Write 1: the only version of this format so far'),
  id,
  name: words,
  'brand-voice': words,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Write a currency code of three capitals, such as GBP')),
  channels: v.record(id, v.strictObject({ title: words, hours: v.optional(words) })),
  tiers: v.pipe(
    v.array(v.strictObject({ id, title: words, holds: words })),
    v.nonEmpty('Name at least one tier'),
  ),
  desk: v.strictObject(v.entriesFromList(deskActionIds, deskSetting)),
  parts: v.record(id, words),
  documents: v.optional(v.array(id), []),
});

export type WrittenCompany = v.InferOutput<typeof companySchema>;

import * as v from 'valibot';
import { standardIds } from './standards.ts';

const words = v.pipe(
  v.string('Write words here, in quotes if they look like a number'),
  v.trim(),
  v.nonEmpty('Write at least one word'),
);
const day = v.pipe(
  v.string('Write a day as 2027-01-31'),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'Write a day as 2027-01-31'),
);

/** What stands between the two `---` lines of a policy file. */
export const frontMatterSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens, beginning with a letter'),
  ),
  title: words,
  version: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform(String),
    v.nonEmpty('Write a version such as 1.0'),
  ),
  effective: day,
  owner: words,
  'review-by': day,
});

/** What a fenced `clause` block says about its clause. */
export const clauseBlockSchema = v.strictObject({
  audience: v.optional(v.picklist(['internal', 'external', 'both']), 'both'),
  serves: v.optional(v.array(v.picklist(standardIds, `Write one of: ${standardIds.join(', ')}`)), []),
  owner: v.optional(words),
});

const scalar = v.union([v.string(), v.number(), v.boolean()]);
const bound = v.union([v.number(), v.pipe(v.string(), v.nonEmpty())], 'Write a number, or the id of a fact');
const bounds = v.strictObject({ above: v.optional(bound), below: v.optional(bound) });

/** A comparison over the case's fields, as `applies-when` and `escalate-when` hold it. */
const conditionSchema = v.record(
  v.string(),
  v.union([v.array(scalar), bounds, scalar], 'Write a list of values, or { above: … } or { below: … }'),
);

/** A fact in its long form; what `value` and `per-tier` may hold is read by readValue. */
export const longFactSchema = v.strictObject({
  value: v.optional(v.unknown()),
  text: v.optional(words),
  anchor: v.optional(words),
  about: v.optional(v.array(words, 'Write a list of words: [refund, money back]'), []),
  'applies-when': v.optional(conditionSchema),
  'escalate-when': v.optional(conditionSchema),
  'per-tier': v.optional(v.record(v.string(), v.unknown())),
});

export const longFactKeys = Object.keys(longFactSchema.entries);

/** A `facts` block: names to values in short or long form. */
export const factsBlockSchema = v.record(v.string(), v.unknown());

export type WrittenCondition = v.InferOutput<typeof conditionSchema>;
export type LongFact = v.InferOutput<typeof longFactSchema>;

import * as v from 'valibot';

/**
 * The shape of a rubric file. Names of skills, faults, actions and triggers are any text here:
 * read-rubric checks them, and can then say which name was meant.
 */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens, beginning with a letter'),
);
const sentence = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write a sentence'));
const levels = v.number('Write a number of levels, for example 1 or 0.5');

const item = v.union([
  v.string(),
  v.strictObject({ offers: v.string() }),
  v.strictObject({ does: v.string() }),
  v.strictObject({ claims: v.picklist(['right', 'wrong', 'misapplied', 'unsupported']) }),
]);
const items = v.pipe(v.array(item), v.minLength(1, 'Name at least one thing'));

const earning = v.union([
  v.strictObject({
    skill: v.string(),
    full: levels,
    weak: levels,
    'at-most': levels,
    when: v.optional(v.string()),
  }),
  v.strictObject({
    expected: v.pipe(v.array(v.string()), v.minLength(1, 'Name at least one thing')),
    levels,
  }),
  v.strictObject({ done: v.string(), levels }),
  v.strictObject({ told: v.literal('must-tell'), levels }),
  v.strictObject({ claim: v.literal('right'), levels, 'at-most': levels }),
  v.strictObject({ 'useful-replies': v.number('Write the share that is enough, for example 0.6'), levels }),
  v.strictObject({ 'good-ending': v.literal(true), levels }),
  v.strictObject({ 'promises-kept': v.literal(true), levels }),
  v.strictObject({ escalation: v.string(), levels }),
]);

const losing = v.union([
  v.strictObject({ fault: v.string(), minor: levels, major: levels, critical: levels }),
  v.strictObject({ claim: v.picklist(['wrong', 'misapplied', 'unsupported']), levels }),
  v.strictObject({ 'beyond-authority': levels }),
  v.strictObject({ 'against-policy': levels }),
  v.strictObject({ 'breaks-clause': levels }),
]);

const order = v.strictObject({
  id,
  template: v.string(),
  of: items,
  before: v.optional(items),
  to: v.optional(items),
  after: v.optional(items),
  within: v.optional(v.number()),
  'same-turn': v.optional(v.boolean()),
  loses: levels,
});

const criterion = v.strictObject({
  id,
  title: sentence,
  question: sentence,
  weight: v.optional(v.number('Write a weight, for example 2')),
  serves: v.pipe(v.array(v.string()), v.minLength(1, 'Name the standard it serves, for example be-clear')),
  'feedback-only': v.optional(v.boolean()),
  'judged-when': v.pipe(v.array(v.string()), v.minLength(1, 'Say when it is judged, for example [always]')),
  'starts-at': v.optional(v.number('Write a level from 0 to 4')),
  earns: v.optional(v.array(earning)),
  loses: v.optional(v.array(losing)),
  order: v.optional(v.array(order)),
  levels: v.record(v.string(), sentence),
  'next-time': sentence,
});

const occasion = v.union([
  v.strictObject({ fault: v.string(), severity: v.optional(v.picklist(['critical', 'major'])) }),
  v.strictObject({ ending: v.literal('left-without-warning') }),
  v.strictObject({ order: v.string() }),
]);

const criticalError = v.strictObject({
  id,
  title: sentence,
  kind: v.picklist(['customer-critical', 'business-critical', 'compliance-critical']),
  serves: v.array(v.string()),
  when: v.optional(v.array(occasion)),
});

export const rubricSchema = v.strictObject({
  format: v.literal(1),
  id,
  title: sentence,
  version: v.pipe(
    v.number(),
    v.integer('Count versions in whole numbers'),
    v.minValue(1, 'Count versions from 1'),
  ),
  'pass-mark': v.number('Write a mark from 0 to 100'),
  sections: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: sentence,
        weight: v.number('Write a weight'),
        criteria: v.array(criterion),
      }),
    ),
    v.minLength(1, 'A rubric has at least one section'),
  ),
  'critical-errors': v.optional(v.array(criticalError)),
});

export type RubricFile = v.InferOutput<typeof rubricSchema>;
export type CriterionEntry = RubricFile['sections'][number]['criteria'][number];
export type EarningEntry = v.InferOutput<typeof earning>;
export type LosingEntry = v.InferOutput<typeof losing>;
export type OrderEntry = v.InferOutput<typeof order>;
export type ItemEntry = v.InferOutput<typeof item>;
export type CriticalErrorEntry = v.InferOutput<typeof criticalError>;

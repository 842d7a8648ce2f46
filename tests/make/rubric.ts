import { readFileSync } from 'node:fs';
import { readRubric } from '#lib/domain/rubric/read-rubric.ts';
import type { Criterion, Rubric } from '#lib/domain/rubric/rubric.ts';

/** The rubric that ships. */
export function shippedRubric(): Rubric {
  const read = readRubric(
    'rubrics/customer-contact.yaml',
    readFileSync('rubrics/customer-contact.yaml', 'utf8'),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

/** A criterion that is always judged, starts at 0 and earns nothing until told to. */
export function makeCriterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    id: 'courtesy',
    title: 'Courtesy',
    question: 'Is it civil?',
    weight: 1,
    serves: ['be-professional'],
    anchors: ['rude', 'curt', 'dry', 'civil', 'kind'],
    feedbackOnly: false,
    nextTime: 'Say thank you.',
    trigger: ['always'],
    startsAt: 0,
    earns: [],
    loses: [],
    order: [],
    ...changes,
  };
}

/** A rubric with one section for each list of criteria, all of weight 1 unless `weights` says otherwise. */
export function makeRubric(
  sections: readonly (readonly Criterion[])[],
  changes: Partial<Rubric> = {},
  weights: readonly number[] = [],
): Rubric {
  return {
    id: 'small',
    title: 'Small',
    version: 1,
    passMark: 75,
    sections: sections.map((criteria, index) => ({
      id: `section-${index + 1}`,
      title: `Section ${index + 1}`,
      weight: weights[index] ?? 1,
      criteria,
    })),
    criticalErrors: [],
    file: 'rubrics/small.yaml',
    ...changes,
  };
}

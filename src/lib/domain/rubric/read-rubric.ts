import type { Checked } from '../content/problem.ts';
import { readYaml } from '../content/read-yaml.ts';
import type { StandardId } from '../policy/policy.ts';
import { checkNames } from './check-names.ts';
import { readCriticalErrors } from './read-critical-errors.ts';
import { readCriterion } from './read-criterion.ts';
import { collectProblems, type Report } from './rubric-problem.ts';
import { rubricSchema, type RubricFile } from './rubric-schema.ts';
import type { Rubric, Section } from './rubric.ts';

/**
 * Reads a rubric file. With `standards`, those that the policy's clauses serve, it warns where a criterion stands on no clause.
 * Every problem has a line, a code and a page in src/docs/problems.
 */
export function readRubric(file: string, text: string, standards?: readonly StandardId[]): Checked<Rubric> {
  const yaml = readYaml(file, text, rubricSchema);
  if (!yaml.ok) return yaml;
  const { value: entry, lineOf } = yaml.value;
  const { problems, report } = collectProblems(file, lineOf);
  const rubric: Rubric = {
    id: entry.id,
    title: entry.title,
    version: entry.version,
    passMark: readPassMark(entry, report),
    sections: entry.sections.map((section, index) => readSection(section, index, report)),
    criticalErrors: readCriticalErrors(entry['critical-errors'] ?? [], report),
    file,
  };
  checkNames(entry, rubric, standards, report);
  const failed = problems.some((problem) => problem.severity === 'error');
  return failed ? { ok: false, problems } : { ok: true, value: rubric, problems };
}

function readPassMark(entry: RubricFile, report: Report): number {
  const mark = entry['pass-mark'];
  if (mark < 0 || mark > 100)
    report(
      ['pass-mark'],
      'rubric-pass-mark',
      `The pass mark is ${mark}.`,
      'Write a mark from 0 to 100, for example 75.',
    );
  return mark;
}

function readSection(entry: RubricFile['sections'][number], index: number, report: Report): Section {
  const path = ['sections', index];
  const { id, title, weight } = entry;
  if (!(weight > 0)) {
    report(
      [...path, 'weight'],
      'rubric-weight',
      `The section "${id}" weighs ${weight}.`,
      'Write a number above zero; only the proportions matter.',
    );
  }
  if (!entry.criteria.some((criterion) => !criterion['feedback-only'])) {
    const fix = 'Add a criterion with a weight, or move what is for feedback into another section.';
    report(path, 'rubric-empty-section', `The section "${id}" has no criterion that counts.`, fix);
  }
  const criteria = entry.criteria.map((criterion, at) =>
    readCriterion(criterion, [...path, 'criteria', at], report),
  );
  return { id, title, weight, criteria };
}

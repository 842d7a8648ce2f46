import type { StandardId } from '../policy/policy.ts';
import { meant, type Path, type Report } from './rubric-problem.ts';
import type { RubricFile } from './rubric-schema.ts';
import type { Rubric } from './rubric.ts';

/** Checks that ids are given once, that order rules named by critical errors exist, and that standards have a clause. */
export function checkNames(
  entry: RubricFile,
  rubric: Rubric,
  standards: readonly StandardId[] | undefined,
  report: Report,
): void {
  refuseRepeats(placesOf(entry), report);
  checkOrderNames(rubric, report);
  if (standards) checkStandards(entry, standards, report);
}

type Place = { readonly id: string; readonly sort: string; readonly path: Path };

function placesOf(entry: RubricFile): Place[] {
  const sections = entry.sections.map(({ id }, index): Place => ({
    id,
    sort: 'section',
    path: ['sections', index, 'id'],
  }));
  const criteria = entry.sections.flatMap((section, index) =>
    section.criteria.map(({ id }, at): Place => ({
      id,
      sort: 'criterion',
      path: ['sections', index, 'criteria', at, 'id'],
    })),
  );
  const order = entry.sections.flatMap((section, index) =>
    section.criteria.flatMap((criterion, at) =>
      (criterion.order ?? []).map(({ id }, rule): Place => ({
        id,
        sort: 'order rule',
        path: ['sections', index, 'criteria', at, 'order', rule, 'id'],
      })),
    ),
  );
  const critical = (entry['critical-errors'] ?? []).map(({ id }, index): Place => ({
    id,
    sort: 'critical error',
    path: ['critical-errors', index, 'id'],
  }));
  return [...sections, ...criteria, ...order, ...critical];
}

function refuseRepeats(places: readonly Place[], report: Report): void {
  places.forEach(({ id, sort, path }, index) => {
    const first = places.findIndex((other) => other.sort === sort && other.id === id);
    if (first < index)
      report(
        path,
        'rubric-duplicate-id',
        `There is already a ${sort} "${id}".`,
        `Give this ${sort} an id of its own; results are kept under it.`,
      );
  });
}

function checkOrderNames(rubric: Rubric, report: Report): void {
  const known = rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => criterion.order.map((rule) => rule.id)),
  );
  rubric.criticalErrors.forEach((error, index) =>
    error.when.forEach((occasion, at) => {
      if (!('order' in occasion) || known.includes(occasion.order)) return;
      const fix =
        known.length > 0 ? meant(occasion.order, known) : 'Write the order rule under a criterion first.';
      report(
        ['critical-errors', index, 'when', at, 'order'],
        'rubric-unknown-order',
        `There is no order rule "${occasion.order}".`,
        fix,
      );
    }),
  );
}

function checkStandards(entry: RubricFile, standards: readonly StandardId[], report: Report): void {
  const used = [
    ...entry.sections.flatMap((section, index) =>
      section.criteria.flatMap((criterion, at) =>
        criterion.serves.map((standard, which) => ({
          standard,
          path: ['sections', index, 'criteria', at, 'serves', which],
        })),
      ),
    ),
    ...(entry['critical-errors'] ?? []).flatMap((error, index) =>
      error.serves.map((standard, which) => ({
        standard,
        path: ['critical-errors', index, 'serves', which],
      })),
    ),
  ];
  for (const { standard, path } of used) {
    if (standards.includes(standard)) continue;
    report(
      path,
      'rubric-unknown-standard',
      `No clause of the policy serves "${standard}".`,
      meant(standard, standards),
      'warning',
    );
  }
}

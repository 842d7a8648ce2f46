import { describe, expect, it } from 'vitest';
import { rubricProblemCodes } from '#lib/domain/rubric/rubric-problem.ts';
import { readRubric } from '#lib/domain/rubric/read-rubric.ts';
import { readProblemPage } from '#tests/make/problem-page.ts';

const pages = rubricProblemCodes.map(readProblemPage);
const problemsIn = (block: { readonly text: string }) =>
  readRubric('rubrics/phone-calls.yaml', block.text, ['be-professional']).problems;

describe.each(pages)('the page of $code', (page) => {
  it('says that it is about rubrics', () => {
    expect(page.in).toBe('rubric');
  });

  it('has an example that shows exactly this problem', () => {
    expect(problemsIn(page.example).map(({ code }) => code)).toEqual([page.code]);
  });

  it('has an example whose problem names a line after the first', () => {
    expect(problemsIn(page.example)[0]?.line).toBeGreaterThan(1);
  });

  it('has a mended example without any problem', () => {
    expect(problemsIn(page.mended)).toEqual([]);
  });
});

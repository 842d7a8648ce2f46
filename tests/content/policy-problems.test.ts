import { describe, expect, it } from 'vitest';
import { policyProblemCodes } from '#lib/domain/policy/policy-problem.ts';
import { readCompany } from '#lib/domain/policy/read-company.ts';
import { filesWith, readProblemPage } from '#tests/make/problem-page.ts';

const yamlCodes = ['yaml-syntax', 'unknown-key', 'missing-key', 'wrong-value', 'repeated-key'];
const pages = [...policyProblemCodes, ...yamlCodes].map(readProblemPage);
const codesIn = (block: { info: string; text: string }) => [
  ...new Set(readCompany(filesWith(block)).problems.map(({ code }) => code)),
];

describe.each(pages.filter((page) => page.in === 'policy' || page.in === 'company'))(
  'the page of $code',
  (page) => {
    it('has an example that shows exactly this problem', () => {
      expect(codesIn(page.example)).toEqual([page.code]);
    });

    it('has a mended example without any problem', () => {
      expect(codesIn(page.mended)).toEqual([]);
    });
  },
);

it('is there for every code of the policy reader', () => {
  expect(pages.map(({ code }) => code)).toEqual([...policyProblemCodes, ...yamlCodes]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '#lib/domain/scenario/read-scenario.ts';
import { scenarioPack, scenarioTextWith } from '#tests/make/scenario.ts';

const folder = 'src/docs/problems';
const pages = readdirSync(folder)
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .filter((page) => /^in: scenario$/m.test(page))
  // What only shows when examples are read as replies is tested in check-examples.test.ts.
  .filter((page) => !/^found-by: reading-examples$/m.test(page))
  .map((page) => ({
    code: /^code: (.+)$/m.exec(page)![1]!,
    example: blockUnder(page, 'Example'),
    mended: blockUnder(page, 'Mended'),
  }));

describe.each(pages)('the page on $code', ({ code, example, mended }) => {
  test('shows an example with this problem and no other', () => {
    expect(problemsOf(example).map((problem) => problem.code)).toEqual([code]);
  });

  test('shows it mended', () => {
    expect(problemsOf(mended).map((problem) => `${problem.line} ${problem.code} ${problem.message}`)).toEqual(
      [],
    );
  });

  test('has sentences for what is wrong and what to do', () => {
    const [problem] = problemsOf(example);
    expect([problem?.message, problem?.fix]).toEqual([
      expect.stringMatching(/^\S.+[.:]$/),
      expect.stringMatching(/^\S.+[.?]$/),
    ]);
  });
});

test('every problem the reader of scenarios can report has a page', () => {
  const sources = readdirSync('src/lib/domain/scenario')
    .filter((name) => /^(read|check|scenario-problems)/.test(name) && name !== 'check-machine-names.ts')
    .map((name) => readFileSync(`src/lib/domain/scenario/${name}`, 'utf8'))
    .join('\n');
  const reported = [
    ...[...sources.matchAll(/report\([\s\S]{0,120}?'([a-z]+(?:-[a-z]+)+)',/g)].map((found) => found[1]!),
    ...[...sources.matchAll(/expectKnown\('([a-z]+)'/g)].map((found) => `unknown-${found[1]!}`),
  ];
  expect(reported.length).toBeGreaterThan(30);
  const known = readdirSync(folder).map((name) => name.replace('.md', ''));
  expect([...new Set(reported)].filter((code) => !known.includes(code))).toEqual([]);
});

function problemsOf(changes: string) {
  return readScenario(
    'scenarios/small/kettle-without-lid.yaml',
    scenarioTextWith(`${changes}\n`),
    scenarioPack(),
    ['customer-contact'],
  ).problems;
}

function blockUnder(page: string, heading: string): string {
  return new RegExp(`## ${heading}\\s+\`\`\`yaml\\n([\\s\\S]*?)\n\`\`\``).exec(page)![1]!;
}

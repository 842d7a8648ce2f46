import { expect, test } from 'vitest';
import { checkExamples } from '#lib/domain/scenario/check-examples.ts';
import { makeHeard, makeScenario } from '#tests/make/scenario.ts';

const scenario = makeScenario();
const right = makeHeard({
  skills: { acknowledgement: 'full', apology: 'full' },
  claims: [{ fact: 'refunds/R1.window', verdict: 'misapplied' }],
  offers: ['replacement'],
});

test('an example that its rule hears is no problem', () => {
  const problems = checkExamples(scenario, (words) =>
    words.startsWith("I can't") ? makeHeard({ refuses: ['replacement'] }) : right,
  );
  expect(problems).toEqual([]);
});

test('an example that its rule does not hear is named with its words', () => {
  const problems = checkExamples(scenario, (words) => (words.startsWith("I can't") ? makeHeard() : right));
  expect(problems).toMatchObject([
    {
      code: 'example-unheard',
      message: expect.stringContaining("I can't send you a replacement.") as string,
    },
  ]);
});

test('an example that an earlier rule takes is a warning', () => {
  const taken = makeHeard({ ...right, refuses: ['replacement'] });
  const problems = checkExamples(scenario, () => taken);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning example-taken']);
});

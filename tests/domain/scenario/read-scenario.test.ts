import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '#lib/domain/scenario/read-scenario.ts';
import { firstScenarioText, makeScenario, scenarioPack, scenarioTextWith } from '#tests/make/scenario.ts';

const file = 'scenarios/small/kettle-without-lid.yaml';
const read = (text: string) => readScenario(file, text, scenarioPack());
const problemsOf = (changes: string) => read(scenarioTextWith(changes)).problems;
const scenario = makeScenario();
const opening = scenario.moments[0]!;

describe('the scenario of the guide', () => {
  test('has no problem', () => expect(read(firstScenarioText()).problems).toEqual([]));
  test('belongs to the company it was read for', () => expect(scenario.company).toBe('small'));
  test('is worked by the lowest tier unless it says otherwise', () => expect(scenario.tier).toBe('tier-1'));
  test('keeps its moments in file order', () => {
    expect(scenario.moments.map((moment) => moment.id)).toEqual(['opening', 'cold', 'remedy']);
  });
  test('tells endings from moments', () => {
    expect(scenario.endings.map((ending) => ending.id)).toEqual([
      'sorted',
      'money-back',
      'walked-out',
      'cut-off',
    ]);
  });
  test('has flat dotted names in its case', () => {
    expect(scenario.caseFields).toMatchObject({
      'order.item': 'kettle',
      'order.price': '$price',
      'order.delivered': '1 day ago',
    });
  });
  test('has two ways of answering apart', () => {
    expect(scenario.customer.slots[0]?.answer.usual).toEqual([
      "It's $order.number.",
      'As I wrote, it is $order.number.',
    ]);
  });
  test('has the fallback of a moment apart from its rules', () => {
    expect([opening.when.length, opening.otherwise?.customerSays?.usual.length]).toEqual([2, 2]);
  });
  test('turns a word for mood into steps', () => expect(opening.notices[0]?.mood).toBe(2));
  test('knows the line each rule stands on', () => {
    const line =
      firstScenarioText()
        .split('\n')
        .findIndex((each) => each.includes('{ says: {')) + 1;
    expect(opening.notices[0]?.line).toBe(line);
  });
});

describe('conditions', () => {
  const heardBy = (heard: string) =>
    makeScenario(`moments:
  cold:
    when:
      - heard: ${heard}
        for-example: ["I'm sorry, I was wrong."]
        customer-says: >
          All right.
        leads-to: remedy
`).moments[1]!.when[0]!.heard;

  test.each([
    ['apology', { skill: 'apology' }],
    ['sarcasm', { fault: 'sarcasm' }],
    ['{ full: apology }', { skill: 'apology', strength: 'full' }],
    ['{ says: { fact: refunds/R2.window } }', { says: { fact: 'refunds/R2.window' } }],
    ['{ words: [new lid] }', { words: ['new lid'] }],
    [
      '{ does: refund, with: { amount: 40 }, success: true }',
      { does: 'refund', args: { amount: '40' }, success: true },
    ],
    [
      '{ all: [apology, { mood: at-least angry }] }',
      { all: [{ skill: 'apology' }, { moodAtLeast: 'angry' }] },
    ],
    [
      '{ all: [apology, { not: { told: order-number } }] }',
      { all: [{ skill: 'apology' }, { not: { told: 'order-number' } }] },
    ],
  ])('%s', (written, heard) => expect(heardBy(written)).toEqual(heard));
});

describe('a date held against the policy', () => {
  const delivered = (past: string) =>
    makeScenario(
      `case:\n  order: { number: HH-1, price: $price, delivered: ${past} }\n  customer: { email: a@b.example }\n`,
    ).caseFields['order.delivered'];

  test('is that much more than the fact ago', () => {
    expect(delivered('{ past: refunds/R1.window, by: 3 days }')).toBe('30 days and 3 days ago');
  });
  test('is one day more where nothing is said', () => {
    expect(delivered('{ past: refunds/R2.window }')).toBe('12 months and 1 day ago');
  });
});

describe('problems', () => {
  test('name the nearest word', () => {
    expect(problemsOf('must-tell: [refunds/R2.windw]\n')[0]?.fix).toBe('Did you mean "refunds/R2.window"?');
  });
  test('name the nearest key inside a rule', () => {
    const [problem] = problemsOf('otherwise:\n  customer-say: >\n    What?\n');
    expect([problem?.code, problem?.fix]).toEqual(['unknown-key', 'Did you mean "customer-says"?']);
  });
  test('name the nearest key inside a moment', () => {
    const [problem] = problemsOf(
      'moments:\n  cold:\n    expect: [apology]\n    when:\n      - otherwise: true\n        leads-to: remedy\n',
    );
    expect([problem?.code, problem?.fix]).toEqual(['unknown-key', 'Did you mean "expects"?']);
  });
  test('name a rule that listens to nothing', () => {
    const [problem] = problemsOf('moments:\n  cold:\n    when:\n      - leads-to: remedy\n');
    expect(problem?.code).toBe('missing-key');
  });
  test('stand on the line of what is wrong', () => {
    const text = firstScenarioText().replace('leads-to: cold', 'leads-to: colds');
    const line = text.split('\n').findIndex((each) => each.includes('colds')) + 1;
    expect(read(text).problems).toMatchObject([
      { line, code: 'unknown-moment', fix: 'Did you mean "cold"?' },
    ]);
  });
  test('come in the order of the file', () => {
    const lines = problemsOf('channel: telegraph\npolicy: [refunds/R22]\nmust-tell: [x/Y.z]\n').map(
      (problem) => problem.line,
    );
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
  test('a colon in a spoken line is told as such', () => {
    const [problem] = problemsOf('otherwise:\n  customer-says: Listen: I want my money\n');
    expect([problem?.code, problem?.fix]).toEqual(['yaml-syntax', expect.stringContaining('">"')]);
  });
  test('the fallback of a moment that leads on needs only one line', () => {
    const changes =
      'moments:\n  cold:\n    when:\n      - otherwise: true\n        customer-says: >\n          Fine.\n        leads-to: remedy\n';
    expect(problemsOf(changes)).toEqual([]);
  });
});

test('a damaged file is answered with problems and never with an exception', () => {
  const lines = firstScenarioText().split('\n');
  const damage = fc.array(
    fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('drop', 'indent', 'halve', 'double')),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(damage, (blows) => {
      const broken = [...lines];
      for (const [at, blow] of blows) {
        const line = broken[at]!;
        broken[at] = {
          drop: '',
          indent: `  ${line}`,
          halve: line.slice(0, line.length / 2),
          double: `${line}\n${line}`,
        }[blow];
      }
      const { ok, problems } = read(broken.join('\n'));
      return (
        ok || problems.every((problem) => problem.line >= 1 && problem.message !== '' && problem.fix !== '')
      );
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/policy/policy.ts';
import { readPolicy } from '#lib/domain/policy/read-policy.ts';

const frontMatter = `---
id: rules
title: Rules
version: 2.0
effective: 2050-01-02
owner: Omar Haddad
review-by: 2051-01-02
---
Hello.
`;
const read = (body: string) =>
  readPolicy(new Map([['policy/rules.md', frontMatter + body]]), { tiers: ['low', 'high'], documents: [] });
const factOf = (facts: string): Partial<Fact> | undefined => {
  const policy = read(`\n## A1 Title\n\n\`\`\`facts\n${facts}\n\`\`\`\n\nSee {it}.\n`);
  return policy.ok ? policy.value.facts.get('rules/A1.it') : undefined;
};
const codesAndLines = (body: string) => read(body).problems.map(({ code, line }) => [code, line]);

describe('readPolicy', () => {
  it('reads the front matter and what stands before the first clause', () => {
    const policy = read('');
    expect(policy.ok && policy.value.documents[0]).toEqual({
      id: 'rules',
      title: 'Rules',
      version: '2',
      effective: '2050-01-02',
      owner: 'Omar Haddad',
      reviewBy: '2051-01-02',
      introduction: 'Hello.',
      clauses: [],
      file: 'policy/rules.md',
    });
  });

  it('makes a clause of every heading of the second level', () => {
    const policy = read('\n## A1 First thing\n\nDo this.\n\n### Not a clause\n\n## A2 Second\n\nDo that.\n');
    const clauses = policy.ok ? [...policy.value.clauses.values()] : [];
    expect(clauses.map(({ id, title, markdown, line }) => [id, title, markdown, line])).toEqual([
      ['rules/A1', 'First thing', 'Do this.\n\n### Not a clause', 11],
      ['rules/A2', 'Second', 'Do that.', 17],
    ]);
  });

  it('takes clauses for both editions and for no standard, unless they say otherwise', () => {
    const policy = read(
      '\n## A1 One\n\nText.\n\n## A2 Two\n\n```clause\naudience: internal\nserves: [listen]\nowner: Ana\n```\nText.\n',
    );
    const clauses = policy.ok ? [...policy.value.clauses.values()] : [];
    expect(clauses.map(({ audience, serves, owner }) => [audience, serves, owner])).toEqual([
      ['both', [], undefined],
      ['internal', ['listen'], 'Ana'],
    ]);
  });

  it('takes a heading inside a fenced block for text', () => {
    const policy = read('\n## A1 One\n\n```\n## B1 no clause\n{no-reference}\n5 days\n```\n');
    expect(policy.ok && [[...policy.value.clauses.keys()], policy.problems]).toEqual([['rules/A1'], []]);
  });

  it('reads files with Windows line ends the same', () => {
    const body = '\n## A1 One\n\n```facts\nit: 3 days\n```\n\nWithin {it}.\n';
    const windows = new Map([['policy/rules.md', `\uFEFF${(frontMatter + body).replaceAll('\n', '\r\n')}`]]);
    expect(readPolicy(windows, { tiers: [], documents: [] })).toEqual(
      readPolicy(new Map([['policy/rules.md', frontMatter + body]]), { tiers: [], documents: [] }),
    );
  });

  it('leaves files elsewhere alone', () => {
    const files = new Map([
      ['policy/rules.md', frontMatter],
      ['policy/drafts/new.md', 'nothing yet'],
      ['notes.md', 'nothing'],
    ]);
    expect(readPolicy(files, { tiers: [], documents: [] }).ok).toBe(true);
  });
});

describe('a fact', () => {
  it('in short form is value and anchor', () => {
    expect(factOf('it: 30 days from delivery')).toEqual({
      id: 'rules/A1.it',
      clause: 'rules/A1',
      value: { kind: 'duration', amount: 30, unit: 'days' },
      anchor: 'delivery',
      about: [],
      perTier: {},
      line: 14,
    });
  });

  it('with a value for each tier has the lowest one as its own', () => {
    const fact = factOf('it: { high: £500, low: £150 }');
    expect([fact?.value, fact?.perTier?.high]).toEqual([
      { kind: 'money', amount: 150, currency: 'GBP' },
      { kind: 'money', amount: 500, currency: 'GBP' },
    ]);
  });

  it('in long form has words, conditions and tiers beside its value', () => {
    const fact = factOf(
      'it:\n  value: £10\n  anchor: receipt\n  about: [gift]\n  per-tier: { high: £40 }\n  applies-when: { order.condition: faulty }\n  escalate-when: { order.price: { above: it } }',
    );
    expect(fact).toMatchObject({
      anchor: 'receipt',
      about: ['gift'],
      perTier: { high: { kind: 'money', amount: 40, currency: 'GBP' } },
      appliesWhen: { 'order.condition': ['faulty'] },
      escalateWhen: { 'order.price': { above: 'rules/A1.it' } },
    });
  });

  it('may be a text that begins with a number', () => {
    expect(factOf('it: { text: 3 Mill Lane }')?.value).toEqual({ kind: 'text', text: '3 Mill Lane' });
  });

  it('is told with its own line when its condition names no fact', () => {
    expect(
      codesAndLines(
        '\n## A1 One\n\n```facts\nother: 2 days\nit:\n  value: £1\n  escalate-when: { price: { above: A2.limit } }\n```\n\n{it} {other}\n',
      ),
    ).toEqual([['unknown-reference', 15]]);
  });

  it('is told with the line of the key that it does not know', () => {
    expect(codesAndLines('\n## A1 One\n\n```facts\nit:\n  value: £1\n  abuot: [x]\n```\n\nText.\n')).toEqual([
      ['unknown-key', 16],
    ]);
  });
});

describe('the prose', () => {
  it.each(['within 30 days', 'two working days', '£5', '20 %', '24/7', 'by 09:00', 'a 14-day window'])(
    'is doubted where it says %j',
    (words) => {
      expect(codesAndLines(`\n## A1 One\n\nWe do it ${words}.\n`)).toEqual([['quantity-without-fact', 13]]);
    },
  );

  it.each(['one thing', 'a day', '`30 days`', '[here](/x/30 days)', 'room 101'])(
    'is not doubted where it says %j',
    (words) => {
      expect(codesAndLines(`\n## A1 One\n\nWe say ${words}.\n`)).toEqual([]);
    },
  );

  it('may hold figures in an example', () => {
    expect(codesAndLines('\n## A1 One\n\nText.\n\n> For example: day 33, £40, 5 days.\n')).toEqual([]);
  });

  it('is held to the tiers that there are', () => {
    expect(codesAndLines('\n## A1 One\n\n```facts\nit: { low: £1 }\n```\n\n{it@low} {it@top}\n')).toEqual([
      ['unknown-tier', 17],
    ]);
  });
});

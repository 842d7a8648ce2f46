import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/domain/content/hash.ts';
import { readCompany } from '#lib/domain/policy/read-company.ts';
import { mossfieldFiles } from '#tests/make/mossfield.ts';
import { harbourHomeFiles, makePack } from '#tests/make/pack.ts';

const company = mossfieldFiles.get('company.yaml')!;
const problemsWith = (file: string) =>
  readCompany(new Map([...mossfieldFiles, ['company.yaml', file]])).problems;

describe('readCompany', () => {
  it('reads names, tiers and desk as they are written', () => {
    const { company: read } = makePack();
    expect([read.name, read.tiers.map(({ id }) => id), read.desk.refund]).toEqual([
      'Mossfield Cycles',
      ['bench', 'owner'],
      { title: 'Refund', takes: 40, limit: 'refund-limit' },
    ]);
  });

  it('says the hours of a channel from the fact that company.yaml names', () => {
    expect(makePack().company.channels.chat).toEqual({ title: 'Live chat', hours: 'Tuesday to Saturday' });
  });

  it('leaves hours written as words alone', () => {
    const file = company.replace('hours: shop/M4.hours', 'hours: when the light is on');
    expect(makePack({ 'company.yaml': file }).company.channels.chat?.hours).toBe('when the light is on');
  });

  it('reports hours that name a fact that does not exist', () => {
    expect(
      problemsWith(company.replace('shop/M4.hours', 'shop/M4.hour')).map(({ code, fix }) => [code, fix]),
    ).toEqual([['unknown-reference', 'Did you mean "shop/M4.hours"?']]);
  });

  it('puts the documents into the order of the handbook, the others after them by file name', () => {
    const one = (id: string) => mossfieldFiles.get('policy/shop.md')!.replace('id: shop', `id: ${id}`);
    const pack = makePack({
      'policy/about.md': one('about'),
      'policy/zeal.md': one('zeal'),
      'company.yaml': `${company}documents: [zeal, shop]\n`,
    });
    expect(pack.policy.documents.map(({ id }) => id)).toEqual(['zeal', 'shop', 'about']);
  });

  it('gives the same pack and the same problems in whatever order the files come', () => {
    const files = [...harbourHomeFiles()];
    const expected = canonicalJson(readCompany(new Map(files)));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(canonicalJson(readCompany(new Map(shuffled)))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('tells every problem of the policy at once, in order of file and line', () => {
    const bad = mossfieldFiles
      .get('policy/shop.md')!
      .replace('## M1 Bringing', '## Bringing')
      .replace('2 details', '2 dayz');
    const { problems } = readCompany(new Map([...mossfieldFiles, ['policy/shop.md', bad]]));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, line }) => [code, line])).toEqual([
      ['heading-without-number', 11],
      ['fact-unreadable', 56],
    ]);
  });

  it.each(['', '- a list', 'just words', '\u0000', '---\n---\n---', '{', 'format: 2'])(
    'answers problems and never throws for %j',
    (text) => {
      expect(readCompany(new Map([['company.yaml', text]])).ok).toBe(false);
    },
  );

  it('answers problems and never throws for any policy text', () => {
    const pieces = [
      '\n',
      '#',
      ' ',
      '```',
      'facts',
      'clause',
      ':',
      '{',
      '}',
      '\n## A1 x\n',
      '\n```facts\n',
      '\n```\n',
      'a: 3',
    ];
    const [frontMatter] = mossfieldFiles.get('policy/shop.md')!.split('The whole');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 20 }), (text) => {
        const checked = readCompany(new Map([...mossfieldFiles, ['policy/shop.md', frontMatter + text]]));
        expect(checked.ok).toBe(checked.problems.every(({ severity }) => severity === 'warning'));
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '#lib/domain/language/fold.ts';
import { readCustomerMessage } from '#lib/domain/language/read-customer-message.ts';
import { readMessage } from '#lib/domain/language/read-message.ts';
import type { Reading, Span } from '#lib/domain/language/reading.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { customerSaid, makeContext } from '#tests/make/context.ts';
import { makePack } from '#tests/make/pack.ts';

const pack = makePack();
const customer = 'My order HH-4471 arrived broken and nobody answered my emails, you useless clown.';
const read = (text: string) =>
  readMessage(
    text,
    makeContext({ earlier: [customerSaid(customer)], tier: pack.company.tiers[0]!.id }),
    pack,
  );

const phrases = [
  "I'm sorry",
  'sorry sorry',
  'you feel that way',
  'about the broken vase',
  'I understand',
  'how frustrating',
  'please',
  '“',
  '"',
  "'",
  ' - ',
  '…',
  '?!',
  '\n',
  'y0u are an 1d10t',
  '£20.50',
  'within 5 days',
  'HH-4471',
  'ill send it 2day',
  'SHOUT',
  '[empathy: present]',
  'you said',
  "can't",
  'not',
  'if',
  'or',
  '🙂',
  '\u200b',
  'ﬁne',
  'é',
  'my order arrived broken and nobody answered my emails',
  'manager',
  'What happened',
  '日本',
  'مرحبا',
  'a'.repeat(70),
];
/** Scripts of every kind, and messages patched together from what the rules look for. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...phrases), { maxLength: 14 }).map((parts) => parts.join(' ')),
);

const spansOf = (reading: Reading): (Span & { readonly quote: string })[] => [
  ...reading.skills,
  ...reading.faults,
  ...reading.claims,
  ...reading.proposals,
];

describe('whatever the message', () => {
  test('it is read, and every quote stands in it where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, quote } of spansOf(read(text))) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 400 },
    );
  });

  test('its tokens lie in it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = segment(text);
        tokens.forEach((token, index) => {
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.start ?? 0);
          expect(token.end).toBeGreaterThanOrEqual(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('it reads the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 150 },
    );
  });

  test('white space after it changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(`${text}  \n `)).toEqual(read(text));
      }),
      { numRuns: 200 },
    );
  });

  test('white space before it moves the spans and nothing else', () => {
    const moved = (text: string, by: number) =>
      spansOf(read(text)).map((span) => [span.start - by, span.end - by, span.quote]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(moved(`   ${text}`, 3)).toEqual(moved(text, 0));
      }),
      { numRuns: 200 },
    );
  });

  test('its numbers lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { politeness, hostility, understood } = read(text);
        for (const share of [politeness, hostility, understood]) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('a customer may write it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, quote } of readCustomerMessage(text))
          expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  test('folding it twice is folding it once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = foldedWords(text);
        expect(foldedWords(foldedWords(words.join(' ')).join(' '))).toEqual(foldedWords(words.join(' ')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a message of 100 kB', () => {
  const patterns = [
    'I am sorry about the kettle, we will refund you today. ',
    'a',
    'hello friend ',
    'a-',
    '"',
    "'a ",
    'you said ',
    'not ',
    'a".',
    '? ',
  ];

  test.each(patterns)('made of %j is read, in sentences of bounded length', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    expect(
      Math.max(0, ...segment(text).sentences.map((sentence) => sentence.tokens.length)),
    ).toBeLessThanOrEqual(120);
  });

  test('yields hits in proportion to its size', () => {
    const hits = (times: number) =>
      read('I will send you the new kettle on Monday. '.repeat(times)).skills.filter(
        (hit) => hit.skill === 'next-step',
      ).length;
    expect(hits(200)).toBe(10 * hits(20));
  });
});

import { expect, test } from 'vitest';
import type { Token } from '#lib/domain/language/message.ts';
import { segment, type KnownTexts } from '#lib/domain/language/segment.ts';

const wordsThat = (holds: (token: Token) => boolean, text: string, known?: KnownTexts) =>
  segment(text, known)
    .tokens.filter((token) => token.pos !== 'PUNCT' && holds(token))
    .map((token) => token.word)
    .join(' ');
const negated = (text: string) => wordsThat((token) => token.negated, text);
const quoted = (text: string, known?: KnownTexts) => wordsThat((token) => token.quoted, text, known);

test('sentences are lower case, short forms written out, without punctuation', () => {
  expect(segment("I'm sorry, it's late.").sentences.map((sentence) => sentence.words)).toEqual([
    'i am sorry it is late',
  ]);
});

test('a line break ends a sentence', () => {
  expect(segment('Hello Ewa\nthe lamp is here').sentences.length).toBe(2);
});

test('a token written out from a short form points at what was typed', () => {
  const text = 'ok im here';
  const { tokens } = segment(text);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['ok', 'im', 'im', 'here']);
});

test('common typing errors are mended in the word and kept in the text', () => {
  expect(segment('realy sory').tokens.map((token) => token.word)).toEqual(['really', 'sorry']);
});

test('a product name is not mended into a word of service', () => {
  expect(segment('the older border').tokens.map((token) => token.word)).toEqual(['the', 'older', 'border']);
});

test('stretched letters are folded', () => {
  expect(segment('sooooo sorry').tokens.map((token) => token.word)).toEqual(['so', 'sorry']);
});

test('characters without width do not hide a word', () => {
  expect(segment('so\u200brry').tokens.map((token) => token.word)).toEqual(['sorry']);
});

test('negation reaches to the end of its clause', () => {
  expect(negated("I can't guarantee Friday, but I'll check")).toBe('guarantee friday');
});

test.each([
  "I can't apologise enough.",
  'No problem, I will send it.',
  "Why don't you send a photo?",
  'Not only the lid is broken.',
])('“%s” denies nothing', (text) => {
  expect(negated(text)).toBe('');
});

test('words in quotation marks are quoted', () => {
  expect(quoted('The card says “best wishes” inside.')).toBe('best wishes');
});

test('an apostrophe opens no quotation', () => {
  expect(quoted("It's Anna's lamp and I'm on it.")).toBe('');
});

test('reported speech is quoted until the speaker speaks for themselves', () => {
  expect(quoted('You said the driver was rude and I am sorry.')).toBe('said the driver was rude');
});

test('eight words taken from the customer are quoted', () => {
  const customerTexts = ['My order arrived broken and nobody answered my emails.'];
  const text = 'Hi. My order arrived broken and nobody answered my emails.';
  expect(quoted(text, { customerTexts, policyTexts: [] })).toBe(
    'my order arrived broken and nobody answered my emails',
  );
});

test('seven words taken from the policy are chance', () => {
  const policyTexts = ['You may return an item within thirty days of delivery.'];
  expect(quoted('You may return an item within thirty hours.', { customerTexts: [], policyTexts })).toBe('');
});

test.each(['what is the order number', 'could you send a photo', 'Really?', 'sorry, which one was it'])(
  '“%s” asks',
  (text) => {
    expect(segment(text).sentences[0]!.question).toBe(true);
  },
);

test.each([
  'What I can do is send a new one.',
  'When it arrives, please ring us.',
  'I know which one it is.',
])('“%s” tells', (text) => {
  expect(segment(text).sentences[0]!.question).toBe(false);
});

test('capitals throughout are shouting, an abbreviation is not', () => {
  expect([segment('SEND IT BACK NOW').shouted, segment('OK, the USB-C lead is here').shouted]).toEqual([
    true,
    false,
  ]);
});

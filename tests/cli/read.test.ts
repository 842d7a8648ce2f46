import { once } from 'node:events';
import { expect, it } from 'vitest';
import { runGreenroom, startGreenroom } from '#tests/make/run-greenroom.ts';

type Found = { start: number; end: number; quote: string; skill?: string; fault?: string };
type Answer = { id: unknown; assessable: boolean; skills: Found[]; faults: Found[]; claims: Found[] };

const lines = (...messages: unknown[]) => messages.map((each) => `${JSON.stringify(each)}\n`).join('');
const answersIn = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
const sorry = {
  id: 'a',
  customer: 'My teapot arrived with a chip.',
  agent: "I'm so sorry your teapot arrived with a chip.",
};

it('answers every message on one line, in order', { timeout: 60_000 }, async () => {
  const input = lines(sorry, { id: 2, agent: '' }, { id: 'c', agent: 'Read the manual, you idiot.' });
  const { out, errors, code } = await runGreenroom(['read'], input);
  const answers = answersIn(out);
  expect([code, errors]).toEqual([0, '']);
  expect(answers.map(({ id, assessable }) => [id, assessable])).toEqual([
    ['a', true],
    [2, false],
    ['c', true],
  ]);
  expect(Object.keys(answers[0]!)).toEqual([
    'id',
    'assessable',
    'skills',
    'faults',
    'claims',
    'politeness',
    'hostility',
  ]);
  expect(answers[0]!.skills.map(({ skill }) => skill)).toContain('apology');
  expect(answers[2]!.faults.map(({ fault }) => fault)).toEqual(['rudeness']);
});

it('quotes the message from start to end', { timeout: 60_000 }, async () => {
  const agent = '  Hi\u200b there 👋, I’m sorry your teapot is chipped. You have 90 days to return it!';
  const [answer] = answersIn((await runGreenroom(['read'], lines({ ...sorry, agent }))).out);
  const found = [...answer!.skills, ...answer!.faults, ...answer!.claims];
  expect(found.length).toBeGreaterThan(2);
  expect(found.map(({ quote }) => quote)).toEqual(found.map(({ start, end }) => agent.slice(start, end)));
});

it(
  'names bad lines by their number, answers the others and gives exit code 1',
  { timeout: 60_000 },
  async () => {
    const input = `${lines(sorry)}not json\n\n${lines({ id: 'b' }, [], { agent: 'Hello there, Ines.' }, { ...sorry, id: 'z' })}`;
    const { out, errors, code } = await runGreenroom(['read'], input);
    expect(code).toBe(1);
    expect(answersIn(out).map(({ id }) => id)).toEqual(['a', 'z']);
    expect(
      errors
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['line 2', 'line 4', 'line 5', 'line 6']);
  },
);

it('answers a line before the next one has come', { timeout: 60_000 }, async () => {
  const child = startGreenroom(['read']);
  child.stdin.write(lines(sorry));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdin.end(lines({ ...sorry, id: 'later' }));
  const [second] = (await once(child.stdout, 'data')) as [Buffer];
  expect([first, second].map((answer) => answersIn(String(answer)).map(({ id }) => id))).toEqual([
    ['a'],
    ['later'],
  ]);
});

it('splits at line feeds alone and takes a last line without one', { timeout: 60_000 }, async () => {
  const agent = 'I am sorry\u2028about your teapot.';
  const input = `{"id":"1","agent":"${agent}"}\r\n{"id":"2","agent":"Thank you, Noor."}`;
  expect(answersIn((await runGreenroom(['read'], input)).out).map(({ id }) => id)).toEqual(['1', '2']);
});

it('wants its messages on standard input', { timeout: 60_000 }, async () => {
  const { errors, code } = await runGreenroom(['read', 'messages.jsonl']);
  expect([code, errors.split('\n')[0]]).toEqual([
    2,
    'Messages come on standard input: greenroom read < MESSAGES.jsonl.',
  ]);
});

import { expect, it } from 'vitest';
import { makeFile, runGreenroom } from '#tests/make/run-greenroom.ts';
import { agent, customer, deed, lampCase } from '#tests/make/transcript.ts';

const turns = [
  customer('Hi, my lamp flickers since the first day. Order HH-7720, postcode BS7 8NR.'),
  agent("Hello Priya, I'm so sorry your lamp flickers. Would you like a repair, a replacement or a refund?"),
  customer('A refund, please.'),
  deed('verify-identity', { 'order-number': 'HH-7720', postcode: 'BS7 8NR' }),
  deed('refund', { amount: '64' }),
  agent(
    "I've refunded £64. It will be on your card within 5 working days. Is there anything else I can help with?",
  ),
];
const lamp = () => makeFile('lamp.json', JSON.stringify({ channel: 'chat', case: lampCase, turns }));
/** The same value with the keys of every object in reverse. */
function turnedRound(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
}
const scoreOf = async (value: unknown) => {
  const { out } = await runGreenroom(['score', makeFile('talk.json', JSON.stringify(value)), '--json']);
  return JSON.parse(out) as Record<string, unknown>;
};

it('tells people the result, every section and the words it rests on', { timeout: 60_000 }, async () => {
  const { out, code } = await runGreenroom(['score', lamp()]);
  expect(code).toBe(0);
  expect(out).toMatch(/^lamp\.json: 2 replies, judged by “Customer contact”\nPassed: \d+(\.\d)? of 100/);
  expect(out).toContain('\nEscalation: not needed here\n');
  expect(out).toContain('+ A greeting “Hello” (line 2)');
});

it(
  'gives programs sections, score, result and critical errors, and nothing else',
  { timeout: 60_000 },
  async () => {
    const { out, code } = await runGreenroom(['score', lamp(), '--json']);
    const report = JSON.parse(out) as { sections: Record<string, { criteria: Record<string, object> }> };
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual(['sections', 'score', 'result', 'criticalErrors']);
    expect(Object.keys(report.sections)).toEqual(['professionalism', 'empathy', 'accuracy', 'escalation']);
    for (const section of Object.values(report.sections)) {
      expect(Object.keys(section)).toEqual(['score', 'confidence', 'criteria']);
      for (const criterion of Object.values(section.criteria)) {
        expect(Object.keys(criterion)).toEqual(['level', 'confidence', 'evidence']);
      }
    }
    expect(report).toMatchObject({
      result: 'passed',
      criticalErrors: [],
      sections: { escalation: { score: null } },
    });
  },
);

it('answers the same bytes twice', { timeout: 60_000 }, async () => {
  const file = lamp();
  const [once, again] = await Promise.all([1, 2].map(() => runGreenroom(['score', file, '--json'])));
  expect(once?.out).toBe(again?.out);
});

it('answers the same bytes in another time zone and language', { timeout: 60_000 }, async () => {
  const file = lamp();
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const here = await runGreenroom(['score', file, '--json']);
  const there = await runGreenroom(['score', file, '--json'], '', elsewhere);
  expect(there.out).toBe(here.out);
  expect(there.code).toBe(0);
});

it('answers the same bytes whatever the order of the keys', { timeout: 60_000 }, async () => {
  const turned = makeFile(
    'lamp.json',
    JSON.stringify({ turns: turns.map(turnedRound), case: turnedRound(lampCase) }),
  );
  const [once, again] = await Promise.all(
    [lamp(), turned].map((file) => runGreenroom(['score', file, '--json'])),
  );
  expect(again?.out).toBe(once?.out);
});

it('fails a contact in which an address was told to somebody unknown', { timeout: 60_000 }, async () => {
  const told = [customer('Where is HH-7720 going?'), agent('It is going to 9 Quarry Lane, Bristol.')];
  expect(await scoreOf({ case: lampCase, turns: told })).toMatchObject({
    result: 'failed',
    criticalErrors: [{ id: 'disclosed-before-verification', quote: '9 Quarry Lane, Bristol' }],
  });
});

it('cannot assess a contact in which nobody answered', { timeout: 60_000 }, async () => {
  expect(await scoreOf({ turns: [customer('Hello? Anybody?')] })).toMatchObject({
    score: null,
    result: 'not-assessable',
    sections: { professionalism: { score: null }, empathy: { score: null } },
  });
});

it('gives no score to a conversation whose replies cannot be read', { timeout: 60_000 }, async () => {
  const told = [
    customer('Hola, mi lámpara está rota y quiero mi dinero.'),
    agent('Lo siento mucho, ¿me puede dar su número de pedido, por favor?'),
  ];
  expect(await scoreOf({ turns: told })).toMatchObject({
    score: null,
    result: 'not-assessable',
    sections: { professionalism: { score: null }, accuracy: { score: null } },
  });
});

it(
  'names an action it does not know, and accuses nobody of not having done it',
  { timeout: 60_000 },
  async () => {
    const slipped = turns.map((turn) =>
      'action' in turn && turn.action === 'refund' ? { ...turn, action: 'refnd' } : turn,
    );
    const file = makeFile('talk.json', JSON.stringify({ case: lampCase, turns: slipped }));
    const { out, errors, code } = await runGreenroom(['score', file, '--json']);
    expect(errors).toMatch(
      /talk\.json:1 transcript-action-unknown .*"refnd".* Did you mean "refund"\? \(warning\)\n$/,
    );
    expect([code, JSON.parse(out)]).toMatchObject([0, { criticalErrors: [] }]);
  },
);

it('reads a table too', { timeout: 60_000 }, async () => {
  const table =
    'speaker,text,action\ncustomer,My lamp flickers.,\nagent,"Oh no, I\'m sorry your lamp flickers.",\n';
  const { out, code } = await runGreenroom(['score', makeFile('lamp.csv', table)]);
  expect([code, out.split('\n')[0]]).toEqual([0, 'lamp.csv: 1 reply, judged by “Customer contact”']);
});

it(
  'names what is wrong with a file on standard error and gives exit code 1',
  { timeout: 60_000 },
  async () => {
    const file = makeFile('talk.json', '{ "turns": [\n { "speaker": "bot", "text": "Hi" } ] }');
    expect(await runGreenroom(['score', file, '--json'])).toEqual({
      out: '',
      errors: `${file}:2 wrong-value "turns › entry 1 › speaker" cannot be "bot". Write "customer" or "agent": every line belongs to one of the two.\n`,
      code: 1,
    });
  },
);

it.each([
  ['without a file', ['score'], 'Name the file of a conversation'],
  ['for a file that is not there', ['score', 'nowhere.json'], 'nowhere.json cannot be read.'],
  ['for an option it does not know', ['score', 'x.json', '--rubrik', 'y'], "Unknown option '--rubrik'"],
])('points to the help %s', { timeout: 60_000 }, async (_, args, message) => {
  const { errors, code } = await runGreenroom(args);
  expect(code).toBe(2);
  expect(errors).toContain(message);
});

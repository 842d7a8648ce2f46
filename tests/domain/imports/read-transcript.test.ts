import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '#lib/domain/content/problem.ts';
import { readTranscript } from '#lib/domain/imports/read-transcript.ts';

const read = (value: unknown) => readTranscript('talk.json', JSON.stringify(value));
const hello = { speaker: 'customer', text: 'Hello' };
const linesOf = (file: string, text: string) => readTranscript(file, text).problems.map(problemLine);

function turnsOf(file: string, text: string) {
  const checked = readTranscript(file, text);
  if (!checked.ok) throw new Error(checked.problems.map(problemLine).join('\n'));
  return checked.value.turns;
}

describe('JSON that cannot be read', () => {
  it.each([
    ['hello\n', 1, "Unexpected token 'h'"],
    ['{ "turns": [\n { "speaker": agent },\n {} ] }', 2, "Unexpected token 'a'"],
    ['{ "turns": [\n { "speaker": "agent" }\n', 2, "Expected ',' or ']' after array element"],
    ['{ "turns":\n [1, 2]\n "case": {} }', 3, "Expected ',' or '}' after property value"],
  ])('is told on one line, with its own: %j', (text, line, reason) => {
    const [told = '', ...more] = linesOf('talk.json', text);
    expect(more).toEqual([]);
    expect(told.split('. Check')[0]).toBe(
      `talk.json:${line} transcript-unreadable This is not readable JSON: ${reason}`,
    );
  });
});

describe('a transcript in JSON', () => {
  it.each([
    ['telepathy', ['transcript-channel-unknown']],
    ['Phone', []],
    [null, []],
  ])('may name a channel of the company: %s', (channel, codes) => {
    const text = JSON.stringify({ channel, turns: [hello] });
    expect(readTranscript('talk.json', text, ['chat', 'phone']).problems.map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('names each action that nobody knows once', () => {
    const line = (action: string) => ({ speaker: 'agent', action });
    const { problems } = read({ turns: ['refnd', 'refnd', 'search-faq', 'teleport'].map(line) });
    expect(problems.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(['refnd', 'teleport']);
  });

  it('needs nothing but its turns', () => {
    expect(read({ turns: [hello] })).toEqual({
      ok: true,
      value: { channel: 'chat', case: {}, privateNames: [], turns: [hello] },
      problems: [],
    });
  });

  it('keeps its private names apart from the case', () => {
    const checked = read({
      case: { order: { number: 'HH-1' }, private: ['order.number'] },
      turns: [hello],
    });
    expect(checked).toMatchObject({
      value: { case: { order: { number: 'HH-1' } }, privateNames: ['order.number'] },
    });
  });

  it('is read with keys that nobody knows', () => {
    expect(read({ id: 'x-1', agentName: 'Noor', turns: [{ ...hello, at: '10:04' }] })).toMatchObject({
      ok: true,
      value: { turns: [hello] },
    });
  });

  it('turns a line with words and a deed into two moves', () => {
    const line = { speaker: 'agent', text: 'One moment.', action: 'refund', args: { amount: 40 } };
    expect(turnsOf('talk.json', JSON.stringify({ turns: [line] }))).toEqual([
      { speaker: 'agent', text: 'One moment.' },
      { speaker: 'agent', action: 'refund', args: { amount: '40' } },
    ]);
  });

  it('numbers the arguments of a bare list', () => {
    const line = { speaker: 'agent', action: 'look-up', args: ['HH-1', null, 3] };
    expect(turnsOf('talk.json', JSON.stringify({ turns: [line] }))).toEqual([
      { speaker: 'agent', action: 'look-up', args: { 1: 'HH-1', 3: '3' } },
    ]);
  });

  it('keeps an empty reply, which is a reply too', () => {
    expect(turnsOf('talk.json', '{"turns":[{"speaker":"Agent ","text":""}]}')).toEqual([
      { speaker: 'agent', text: '' },
    ]);
  });

  it('is read with a byte order mark', () => {
    expect(turnsOf('talk.json', `\uFEFF${JSON.stringify({ turns: [hello] })}`)).toEqual([hello]);
  });
});

describe('a problem in JSON', () => {
  it('names file, line and place, and says what to do', () => {
    const text =
      '{ "turns": [\n  { "speaker": "customer", "text": "Hi" },\n  { "speaker": "bot", "text": "Yo" }\n] }';
    expect(linesOf('talk.json', text)).toEqual([
      'talk.json:3 wrong-value "turns › entry 2 › speaker" cannot be "bot". Write "customer" or "agent": every line belongs to one of the two.',
    ]);
  });

  it('says which line of the file is no JSON', () => {
    expect(linesOf('talk.json', '{ "turns": [\n  { "speaker": "agent" }\n  5 ] }')).toEqual([
      expect.stringMatching(
        /^talk\.json:3 transcript-unreadable This is not readable JSON: .+\. Check quotes/,
      ),
    ]);
  });

  it.each([
    ['no turns', { channel: 'chat' }, 'Add "turns": a list of'],
    ['an empty list of turns', { turns: [] }, 'Write at least one line.'],
    ['a list instead of a block', [], 'Add "turns": a list of'],
    ['a line without speaker', { turns: [{ text: 'Hi' }] }, 'Add "speaker": "customer" or "agent"'],
    [
      'a line of the agent that says and does nothing',
      { turns: [{ speaker: 'agent' }] },
      'Give the line a "text"',
    ],
    ['a deed of the customer', { turns: [{ speaker: 'customer', action: 'refund' }] }, 'Only the agent acts'],
    [
      'words that are a number',
      { turns: [{ speaker: 'agent', text: 4 }] },
      'Write what was said, in quotes.',
    ],
  ])('tells what to do about %s', (_, value, fix) => {
    expect(read(value).problems.map((problem) => problem.fix)).toEqual([expect.stringContaining(fix)]);
  });

  it('is a warning where a private name is not in the case, with the name that is near', () => {
    const checked = read({
      case: { customer: { address: '9 Quarry Lane' }, private: ['adress'] },
      turns: [hello],
    });
    expect(checked).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning', fix: 'Did you mean "address"?' }],
    });
  });
});

describe('a transcript in a table', () => {
  it('takes columns in any order and leaves others alone', () => {
    const text = 'action,when,Speaker,Text\n,10:04,customer,Hello\nrefund amount=40,10:05,agent,\n';
    expect(turnsOf('talk.csv', text)).toEqual([
      { speaker: 'customer', text: 'Hello' },
      { speaker: 'agent', action: 'refund', args: { amount: '40' } },
    ]);
  });

  it('takes quotes, commas and line breaks inside quoted cells', () => {
    const text =
      'speaker,text,action\r\ncustomer,"It said ""hot"",\r\nand it was.",\r\nagent,I see,"wrap-up note=""burn, no injury"""\r\n';
    expect(turnsOf('talk.csv', text)).toEqual([
      { speaker: 'customer', text: 'It said "hot",\r\nand it was.' },
      { speaker: 'agent', text: 'I see' },
      { speaker: 'agent', action: 'wrap-up', args: { note: 'burn, no injury' } },
    ]);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be separated by %s', (_, mark) => {
    const text = ['speaker', 'text', 'action'].join(mark) + `\ncustomer${mark}Hello, you${mark}\n`;
    expect(turnsOf('talk.csv', text)).toEqual([{ speaker: 'customer', text: 'Hello, you' }]);
  });

  it('names the line of the file on which a bad row begins', () => {
    const text = 'speaker,text,action\ncustomer,"two\nlines",\nbot,Hello,\n';
    expect(readTranscript('talk.csv', text).problems.map(({ line }) => line)).toEqual([4]);
  });

  it.each([
    ['a spare cell', 'agent,Hello, there, you,'],
    ['words where the action stands', 'agent,Hello, and welcome to us'],
  ])('asks for quotes where a comma left %s', (_, row) => {
    expect(linesOf('talk.csv', `speaker,text,action\n${row}\n`)).toEqual([
      expect.stringMatching(/^talk\.csv:2 transcript-cells-astray .+ Put words that hold commas in quotes/),
    ]);
  });

  it('is refused without its heading row', () => {
    expect(linesOf('talk.csv', 'customer,Hello,\n')).toEqual([
      'talk.csv:1 transcript-columns-missing The heading row has no columns "speaker", "text", "action". Begin the file with the line "speaker,text,action". Leave the cells of "action" empty where nothing was done at the desk.',
    ]);
  });
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.constantFrom('a.json', 'a.csv'), fc.oneof(fc.string(), fc.json()), (file, text) => {
      const checked = readTranscript(file, text);
      expect(checked.ok || checked.problems.length > 0).toBe(true);
    }),
  );
});

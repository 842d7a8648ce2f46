import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPlay, playTurn } from '#lib/domain/scenario/play-turn.ts';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import { playAll } from '#tests/make/contact-play.ts';
import { anyTurns } from '#tests/make/heard.ts';
import { makeCompiled, makeHeard } from '#tests/make/scenario.ts';

const compiled = makeCompiled();
const opened = openPlay(compiled, 'usual');
const acknowledges = makeHeard({ skills: { acknowledgement: 'full' } });
const asksForNumber = makeHeard({ asks: ['order-number'] });
const did = (action: Heard['action'], success = true): Heard =>
  makeHeard({ kind: 'did', action: action!, success, args: {} });

/** Plays one turn after another and answers the last. */
const after = (...turns: readonly Heard[]) =>
  turns.reduce((played, heard) => playTurn(compiled, played.snapshot, heard), opened);

describe('the opening', () => {
  test('is said by the first moment', () => expect(opened.said).toEqual({ rule: 'opens', answers: [] }));
  test('finds an angry customer at the upper point of angry', () => expect(opened.moodAfter).toBe(5));
  test('finds them one point milder when the trainee chose gentle', () =>
    expect(openPlay(compiled, 'gentle').moodAfter).toBe(4));
  test('finds them one point angrier when the trainee chose strong', () =>
    expect(openPlay(compiled, 'strong').moodAfter).toBe(6));
});

describe('the order of a turn', () => {
  test('the first matching rule answers and moves', () => {
    const played = after(acknowledges);
    expect([played.said?.rule, played.momentAfter]).toEqual(['opening.when.0', 'remedy']);
  });

  test('a rule further down answers what those above it do not listen for', () => {
    expect(after(makeHeard({ refuses: ['replacement'] })).said?.rule).toBe('opening.when.1');
  });

  test('a message that only asks what the customer knows is answered', () => {
    expect(after(asksForNumber).said).toEqual({ rule: 'answers', answers: ['order-number'] });
  });

  test('what a matching rule does not answer itself is added to its line', () => {
    const played = after(
      makeHeard({ skills: { acknowledgement: 'full' }, asks: ['what-happened', 'order-number'] }),
    );
    expect(played.said).toEqual({ rule: 'opening.when.0', answers: ['order-number', 'what-happened'] });
  });

  test('whoever leaves with a line answers no more questions', () => {
    const leaving = makeCompiled(`moments:
  cold:
    when:
      - heard: { refuses: refund }
        for-example: ["I can't refund you."]
        customer-says: >
          Then goodbye.
        leads-to: walked-out
      - otherwise: true
        leads-to: remedy
`);
    const turns = [
      makeHeard({ refuses: ['replacement'] }),
      makeHeard({ refuses: ['refund'], asks: ['order-number'] }),
    ];
    expect(playAll(leaving, turns).turns.at(-1)?.played.said).toEqual({ rule: 'cold.when.0', answers: [] });
  });

  test('what was told is not added a second time', () => {
    const played = after(
      asksForNumber,
      makeHeard({ skills: { acknowledgement: 'full' }, asks: ['order-number'] }),
    );
    expect(played.said?.answers).toEqual([]);
  });

  test('words that no rule takes fall to the moment’s own otherwise', () => {
    expect(after(makeHeard({ skills: { 'clarifying-question': 'full' } })).said?.rule).toBe(
      'opening.otherwise',
    );
  });

  test('a moment without its own otherwise falls to the scenario’s', () => {
    expect(after(acknowledges, makeHeard({ skills: { options: 'full' } })).said?.rule).toBe('otherwise');
  });

  test('an angry customer who is not helped asks for a manager', () => {
    expect(after(makeHeard()).said?.rule).toBe('asks-for-a-manager.asks');
  });

  test('a rule that understands the reply comes before the wish for a manager', () => {
    expect(after(makeHeard({ refuses: ['replacement'] })).said?.rule).toBe('opening.when.1');
  });

  test('an offer to escalate contents whoever asked for a manager', () => {
    expect(after(makeHeard(), makeHeard({ offers: ['escalation'] })).said?.rule).toBe(
      'asks-for-a-manager.accepts',
    );
  });

  test('a desk action that no rule takes is met with silence', () =>
    expect(after(did('look-up')).said).toBeUndefined());

  test('a desk action may move on and be answered by the place it leads to', () => {
    const played = after(acknowledges, did('replace'));
    expect([played.said?.rule, played.momentAfter, played.ending?.kind]).toEqual([
      'remedy.when.0',
      'sorted',
      'best',
    ]);
  });

  test('waiting neither moves nor speaks', () => {
    const played = after({ ...makeHeard(), kind: 'waited', seconds: 600 });
    expect([played.said, played.momentAfter, played.moodAfter]).toEqual([undefined, 'opening', 5]);
  });

  test('ending the contact leads to the ending that says so', () => {
    expect(after(did('end-contact')).ending?.id).toBe('cut-off');
  });

  test('after an ending nothing happens any more', () => {
    const ended = after(did('end-contact'));
    expect(playTurn(compiled, ended.snapshot, acknowledges)).toMatchObject({
      snapshot: ended.snapshot,
      ending: { id: 'cut-off' },
    });
  });
});

describe('patience', () => {
  const unhelpful = makeHeard();

  test('warns before the last unhelpful message', () =>
    expect(after(unhelpful, unhelpful).said?.rule).toBe('patience.warns'));
  test('leaves when it has run out', () => {
    const played = after(unhelpful, unhelpful, unhelpful);
    expect([played.said?.rule, played.ending?.id]).toEqual(['patience.leaves', 'walked-out']);
  });
  test('is not lost by desk actions', () => {
    expect(after(did('look-up'), did('look-up'), did('look-up'), did('look-up')).ending).toBeUndefined();
  });
  test('is not lost by what the moment expects', () => {
    const asks = makeHeard({ skills: { 'clarifying-question': 'full' } });
    expect(after(asks, asks, asks, asks).ending).toBeUndefined();
  });
});

describe('mood', () => {
  test('a full acknowledgement calms by one', () => expect(after(acknowledges).moodAfter).toBe(4));
  test('a stock acknowledgement calms by nothing', () => {
    expect(after(makeHeard({ skills: { acknowledgement: 'weak' } })).moodAfter).toBe(5);
  });
  test('a third acknowledgement calms no more', () => {
    const helpful = makeHeard({ skills: { acknowledgement: 'full', options: 'full' } });
    expect(after(helpful, helpful, helpful).moodCauses).toEqual([]);
  });
  test('a refused remedy and an unhelpful message add up', () => {
    const played = after(makeHeard({ refuses: ['refund'] }));
    expect([played.moodAfter, played.moodCauses]).toEqual([
      7,
      [
        { shift: 1, cause: 'unhelpful' },
        { shift: 1, cause: 'refused' },
      ],
    ]);
  });
  test('the author’s own shift replaces the shared law', () => {
    const played = after({ ...acknowledges, claims: [{ fact: 'refunds/R1.window', verdict: 'misapplied' }] });
    expect([played.moodAfter, played.moodCauses]).toEqual([
      7,
      [{ shift: 2, cause: 'R1 is about a change of mind. Something is missing here, so R2 governs.' }],
    ]);
  });
  test('a notice is evidence with its reason and its clause', () => {
    const played = after(makeHeard({ claims: [{ fact: 'refunds/R1.window', verdict: 'misapplied' }] }));
    expect(played.records).toEqual([
      {
        rule: 'opening.notices.0',
        because: 'R1 is about a change of mind. Something is missing here, so R2 governs.',
        breaks: 'refunds/R2',
      },
    ]);
  });
});

describe('identity before disclosure', () => {
  const discloses = makeHeard({ faults: ['disclosure'] });

  test('notices a disclosure before verification', () => {
    expect(after(discloses).records).toEqual([
      { rule: 'identity-before-disclosure.breaks', breaks: 'privacy/V1' },
    ]);
  });
  test('is content once identity is verified', () =>
    expect(after(did('verify-identity'), discloses).records).toEqual([]));
  test('is not content when verification failed', () => {
    expect(after(did('verify-identity', false), discloses).records).toHaveLength(1);
  });
  test('lowers a best ending to failed', () => {
    expect(after(discloses, acknowledges, did('replace')).ending).toMatchObject({
      id: 'sorted',
      kind: 'failed',
    });
  });
});

describe('whatever is said and done', () => {
  test('mood stays within 0 and 7', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const moods = playAll(compiled, turns).turns.map(({ played }) => played.moodAfter);
        return moods.every((mood) => Number.isInteger(mood) && mood >= 0 && mood <= 7);
      }),
    );
  });

  test('words are answered by exactly one line, if only the last one', () => {
    fc.assert(
      fc.property(anyTurns, (turns) =>
        playAll(compiled, turns).turns.every(
          ({ heard, line }) => heard.kind !== 'words' || (line !== undefined && line !== ''),
        ),
      ),
    );
  });

  test('the same seed says the same lines', () => {
    fc.assert(
      fc.property(anyTurns, fc.nat(), (turns, seed) => {
        expect(playAll(compiled, turns, seed)).toEqual(playAll(compiled, turns, seed));
      }),
    );
  });

  test('nobody says the same line twice in a row', () => {
    fc.assert(
      fc.property(anyTurns, fc.nat(), (turns, seed) => {
        const contact = playAll(compiled, turns, seed);
        const lines = [contact.opening, ...contact.turns.flatMap(({ line }) => line ?? [])];
        return lines.every((line, at) => at === 0 || line !== lines[at - 1]);
      }),
    );
  });

  test('every name in a line is filled in', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const contact = playAll(compiled, turns);
        return [contact.opening, ...contact.turns.flatMap(({ line }) => line ?? [])].every(
          (line) => !line.includes('$'),
        );
      }),
    );
  });
});

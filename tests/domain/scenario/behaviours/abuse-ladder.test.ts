import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import { readScenario } from '#lib/domain/scenario/read-scenario.ts';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { readSnapshot, stepSnapshot } from '#lib/domain/scenario/step-machine.ts';
import { stepPlainly } from '#lib/domain/scenario/step-plainly.ts';
import { atAnyMoment, compiledFor, does, knownAfter, ladder, playedAfter } from '#tests/make/behaving.ts';
import { playAll } from '#tests/make/contact-play.ts';
import { anyTurns } from '#tests/make/heard.ts';
import { makeHeard, scenarioPack, scenarioTextWith } from '#tests/make/scenario.ts';

const insulting = `moments:
  opening:
    customer-says: >
      You sent me a kettle without a lid.
    expects: [acknowledgement, clarifying-question]
    when:
      - heard: { refuses: replacement }
        for-example: ["I can't send you a replacement."]
        customer-says: >
          Then what are you there for, you useless idiot?
        abuse: insults
        leads-to: cold
      - heard: { refuses: refund }
        for-example: ["I can't refund you."]
        customer-says: >
          Watch your back.
        abuse: threatens
        leads-to: cold
      - heard: { all: [acknowledgement] }
        for-example: ["I'm sorry your kettle came without its lid."]
        customer-says: >
          Thank you.
        leads-to: remedy
`;
const compiled = compiledFor(scenarioPack(), `${insulting}${atAnyMoment(ladder)}`);
const after = (turns: readonly Heard[], intensity?: Intensity) => playedAfter(compiled, turns, intensity);

const nothing = makeHeard();
const isInsulted = makeHeard({ refuses: ['replacement'] });
const isThreatened = makeHeard({ refuses: ['refund'] });
const warns = makeHeard({ skills: { 'boundary-warning': 'full' } });
const warnsKindly = makeHeard({ skills: { 'boundary-warning': 'full', acknowledgement: 'full' } });
const warnsVaguely = makeHeard({ skills: { 'boundary-warning': 'weak' } });
const warnsForNothing = makeHeard({ faults: ['unprovoked-warning'] });
const endsOver = (reason: string) => does('end-contact', { reason });

describe('the way up', () => {
  test('somebody angry who is not understood swears about the matter first', () =>
    expect(after([nothing]).said?.rule).toBe('abuse-ladder.swears'));
  test('swearing about the matter is no insult', () => expect(knownAfter(after([nothing])).abuse).toBe(0));
  test('somebody furious who is still not understood turns on the representative', () => {
    const played = after([nothing, nothing]);
    expect([played.said?.rule, knownAfter(played).abuse]).toEqual(['abuse-ladder.insults', 1]);
  });
  test('a rule marked as an insult is one', () => {
    const { abuse, letPass } = knownAfter(after([isInsulted]));
    expect([abuse, letPass]).toEqual([1, 1]);
  });
  test('an insult after a warning is a repetition', () => {
    const played = after([isInsulted, warnsKindly, nothing]);
    expect([played.said?.rule, knownAfter(played).abuse]).toEqual(['abuse-ladder.repeats', 2]);
  });
  test('an insult that is taken back unasked leaves nothing to warn of', () => {
    const own = `moments:
  cold:
    when:
      - heard: { full: apology }
        for-example: ["I'm sorry, I was wrong."]
        customer-says: >
          I shouldn't have said that. Let's start again.
        abuse: takes-back
        leads-to: remedy
`;
    const kinder = compiledFor(
      scenarioPack(),
      `${own}  opening:${insulting.split('  opening:')[1]!}${atAnyMoment(ladder)}`,
    );
    const apologises = makeHeard({ skills: { apology: 'full' } });
    const { abuse, letPass } = knownAfter(playedAfter(kinder, [isInsulted, apologises]));
    expect([abuse, letPass]).toEqual([1, 0]);
  });
  test('a rule marked as a threat goes straight to the top', () =>
    expect(knownAfter(after([isThreatened])).abuse).toBe(3));
  test('paying an insult back brings a threat where the words for it are written', () => {
    const played = after([isInsulted, makeHeard({ faults: ['rudeness'] })]);
    expect([played.said?.rule, knownAfter(played).abuse]).toEqual(['abuse-ladder.threatens', 3]);
  });
  test('a customer without words for a threat makes none', () => {
    const harmless = ladder.replace(/ {6}threatens: >\n.*\n/, '');
    const milder = compiledFor(scenarioPack(), `${insulting}${atAnyMoment(harmless)}`);
    expect(playedAfter(milder, [isInsulted, makeHeard({ faults: ['rudeness'] })]).said?.rule).not.toContain(
      'threatens',
    );
  });
});

describe('a warning', () => {
  test('that is clear and kind is taken to heart', () =>
    expect(after([isInsulted, warnsKindly]).said?.rule).toBe('abuse-ladder.backs-down'));
  test('that is clear but cold is defied by somebody furious', () =>
    expect(after([isInsulted, warns]).said?.rule).toBe('abuse-ladder.repeats'));
  test('is always taken to heart where the trainee chose gentle', () =>
    expect(after([isInsulted, warns], 'gentle').said?.rule).toBe('abuse-ladder.backs-down'));
  test('is defied where the trainee chose strong and the customer is still angry', () =>
    expect(after([isInsulted, warnsKindly], 'strong').said?.rule).toBe('abuse-ladder.repeats'));
  test('that is vague does not reach as far as a clear one', () => {
    const kindlyAndVaguely = makeHeard({ skills: { 'boundary-warning': 'weak', acknowledgement: 'full' } });
    expect(after([isInsulted, kindlyAndVaguely]).said?.rule).toBe('abuse-ladder.repeats');
  });
  test('is counted, clear or vague', () =>
    expect(knownAfter(after([isInsulted, warnsVaguely])).warnings).toBe(1));
  test('with a question in it is answered together with the question', () => {
    const warnsAndAsks = { ...warnsKindly, asks: ['order-number'] };
    expect(after([isInsulted, warnsAndAsks]).said).toEqual({
      rule: 'abuse-ladder.backs-down',
      answers: ['order-number'],
    });
  });
  test('costs no patience where it had its cause', () =>
    expect(after([isInsulted, warns]).unhelpful).toBe(false));
  test('calms by one step where it is clear and had its cause', () => {
    const { moodCauses } = after([isInsulted, warns]);
    expect(moodCauses).toEqual([{ shift: -1, cause: 'boundary-kept' }]);
  });
  test('without cause is resented', () =>
    expect(after([warnsForNothing]).said?.rule).toBe('abuse-ladder.resents'));
  test('without cause makes angrier', () =>
    expect(after([warnsForNothing]).moodCauses).toContainEqual({ shift: 2, cause: 'warned-without-cause' }));
  test('given again to somebody who has stopped makes angrier', () =>
    expect(after([isInsulted, warnsKindly, warns]).moodCauses).toContainEqual({
      shift: 1,
      cause: 'warned-again',
    }));
  test('without cause is not counted', () => expect(knownAfter(after([warnsForNothing])).warnings).toBe(0));
  test('gives way to a rule of the moment that listens for it', () => {
    const own = `${insulting}      - heard: unprovoked-warning
        for-example: ["If you keep shouting I will end this chat."]
        customer-says: >
          I wasn't shouting.
        leads-to: remedy
`;
    const changed = compiledFor(scenarioPack(), `${own}${atAnyMoment(ladder)}`);
    expect(playedAfter(changed, [warnsForNothing]).said?.rule).toBe('opening.when.3');
  });
});

describe('ending the contact', () => {
  test('is right when the insults go on after the due warning', () =>
    expect(after([isInsulted, warns, endsOver('abuse')]).ending?.id).toBe('money-back'));
  test('before the due warning leads to where hanging up leads', () =>
    expect(after([isInsulted, endsOver('abuse')]).ending?.id).toBe('cut-off'));
  test('over somebody who has stopped leads to where hanging up leads', () =>
    expect(after([isInsulted, warnsKindly, endsOver('abuse')]).ending?.id).toBe('cut-off'));
  test('at once is right after a threat', () =>
    expect(after([isThreatened, endsOver('threat')]).ending?.id).toBe('money-back'));
  test.each([
    [['threat of violence', 'sexual harassment'], 'money-back'],
    [['sexual harassment'], 'cut-off'],
  ])('at once after a threat where the policy ends at once over %j leads to %s', (options, ending) => {
    const pack = scenarioPack();
    const fact = {
      ...pack.policy.facts.get('conduct/B3.warnings')!,
      id: 'conduct/B4.at-once',
      value: { kind: 'choice', options } as const,
    };
    const facts = new Map([...pack.policy.facts, [fact.id, fact] as const]);
    const parts = { ...pack.company.parts, 'ends-at-once': fact.id };
    const listing = { company: { ...pack.company, parts }, policy: { ...pack.policy, facts } };
    const changed = compiledFor(listing, `${insulting}${atAnyMoment(ladder)}`);
    expect(playedAfter(changed, [isThreatened, endsOver('threat')]).ending?.id).toBe(ending);
  });
  test('for another reason is no answer to abuse', () =>
    expect(after([isInsulted, warns, endsOver('other')]).ending?.id).toBe('cut-off'));
  test('takes as many warnings as the policy says', () => {
    const pack = scenarioPack();
    const fact = {
      ...pack.policy.facts.get('conduct/B3.warnings')!,
      value: { kind: 'count', amount: 2 } as const,
    };
    const facts = new Map([...pack.policy.facts, [fact.id, fact] as const]);
    const stricter = compiledFor(
      { ...pack, policy: { ...pack.policy, facts } },
      `${insulting}${atAnyMoment(ladder)}`,
    );
    const endings = [
      [isInsulted, warns, endsOver('abuse')],
      [isInsulted, warns, warns, endsOver('abuse')],
    ].map((turns) => playedAfter(stricter, turns, 'strong').ending?.id);
    expect(endings).toEqual(['cut-off', 'money-back']);
  });
  test('gives way to a rule of the moment about it', () => {
    const own = `moments:
  cold:
    when:
      - heard: { all: [{ does: end-contact }, { may-end: true }, { done: wrap-up }] }
        leads-to: sorted
`;
    const changed = compiledFor(
      scenarioPack(),
      `${own}  opening:${insulting.split('  opening:')[1]!}${atAnyMoment(ladder)}`,
    );
    const turns = [isInsulted, warns, does('wrap-up'), endsOver('abuse')];
    expect(playedAfter(changed, turns).ending?.id).toBe('sorted');
  });
});

describe('what an author can listen for', () => {
  const heardBy = (condition: string) =>
    readScenario(
      'scenarios/small/kettle-without-lid.yaml',
      scenarioTextWith(`moments:
  cold:
    when:
      - heard: { all: [{ does: end-contact }, ${condition}] }
        leads-to: sorted
`),
      scenarioPack(),
    );

  test.each([
    ['{ abuse: at-least insults }', { abuseAtLeast: 'insults' }],
    ['{ warned: 1 }', { warned: 1 }],
    ['{ let-pass: 3 }', { letPass: 3 }],
    ['{ may-end: true }', { mayEnd: { insults: 1, threats: 0 } }],
    ['{ intensity: strong }', { intensity: 'strong' }],
    ['{ promised: refund }', { promised: 'refund' }],
    ['{ turn: deed }', { turn: 'did' }],
    ['{ warning: defied }', { turnWarned: 'defied' }],
  ])('%s', (written, condition) => {
    const checked = heardBy(written);
    expect(checked.ok && checked.value.moments[1]?.when[0]?.heard).toMatchObject({
      all: [{ does: 'end-contact' }, condition],
    });
  });

  test.each([
    '{ abuse: insults }',
    '{ warned: 0 }',
    '{ let-pass: many }',
    '{ may-end: no }',
    '{ intensity: loud }',
    '{ turn: left }',
  ])('%s is no condition', (written) =>
    expect(heardBy(written).problems[0]?.code).toBe('condition-unreadable'),
  );
});

describe('laws', () => {
  const anyBadTurns = fc.array(
    fc.constantFrom(nothing, isInsulted, isThreatened, warns, warnsKindly, warnsVaguely, warnsForNothing),
    { maxLength: 20 },
  );

  test('rung and counts stay bounded', () => {
    fc.assert(
      fc.property(anyBadTurns, (turns) => {
        const { abuse, warnings, letPass } = knownAfter(after(turns));
        return abuse <= 3 && warnings <= 5 && letPass <= 5;
      }),
    );
  });
  test('nobody climbs down', () => {
    fc.assert(
      fc.property(anyBadTurns, (turns) => {
        const rungs = turns.map((_, at) => knownAfter(after(turns.slice(0, at + 1))).abuse);
        return rungs.every((rung, at) => rung >= (rungs[at - 1] ?? 0));
      }),
      { numRuns: 30 },
    );
  });
  test('without a warning, and without a threat, ending over abuse is never the good ending', () => {
    const unwarned = fc.array(fc.constantFrom(nothing, isInsulted, warnsForNothing), { maxLength: 12 });
    fc.assert(
      fc.property(unwarned, (turns) => after([...turns, endsOver('abuse')]).ending?.id !== 'money-back'),
    );
  });
  test('words are answered by one line, never the same twice in a row', () => {
    fc.assert(
      fc.property(fc.oneof(anyBadTurns, anyTurns), fc.nat(), (turns, seed) => {
        const contact = playAll(compiled, turns, seed);
        const said = contact.turns.filter(({ heard }) => heard.kind === 'words').map(({ line }) => line);
        const lines = [contact.opening, ...contact.turns.flatMap(({ line }) => line ?? [])];
        return said.every((line) => line) && lines.every((line, at) => at === 0 || line !== lines[at - 1]);
      }),
    );
  });
  test('the plain reducer and XState agree on every step', () => {
    const events = [
      'notice',
      ...compiled.interrupts,
      'move',
      'answer',
      ...compiled.interjections,
      'otherwise',
    ];
    fc.assert(
      fc.property(fc.oneof(anyBadTurns, anyTurns), (turns) => {
        let snapshot = readSnapshot(after([]).snapshot);
        for (const heard of turns) {
          for (const type of events) {
            const step = stepSnapshot(compiled, snapshot, { type, heard });
            expect(stepPlainly(compiled.config, snapshot, { type, heard })).toEqual(step);
            snapshot = step.snapshot;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Transcript, TranscriptTurn } from '#lib/domain/imports/transcript.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { harbourHome } from '#tests/make/pack.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { agent, customer, deed, importLamp } from '#tests/make/transcript.ts';

const scored = { rubric: shippedRubric(), pack: harbourHome(), scenario: null };
const escalates = (turns: readonly TranscriptTurn[], changes: Partial<Transcript> = {}) =>
  scoreContact(scored, importLamp(turns, changes))
    .sections.flatMap((section) => section.criteria)
    .find(({ id }) => id === 'escalates-rightly')!;

const wantsManager = customer('My lamp flickers. I want to talk to a manager.');

describe('a customer who asks for a manager', () => {
  it('is not left with a dismissal', () => {
    expect(escalates([wantsManager, agent('Thats not my problem')])).toMatchObject({
      level: 0,
      evidence: [{ effect: 'missing', because: 'scoring.escalation.brushed-off' }],
    });
  });

  it('is not left with a goodbye', () => {
    expect(escalates([wantsManager, agent('Goodbye.')]).level).toBe(0);
  });

  it('may be kept with an offer of help', () => {
    expect(escalates([wantsManager, agent("I'll help you with that myself. What does it do?")]).level).toBe(
      4,
    );
  });

  it('may be kept with a reason', () => {
    expect(
      escalates([
        wantsManager,
        agent('A manager would do the same, because a faulty lamp can be refunded by me.'),
      ]).level,
    ).toBe(4);
  });

  it('may be helped at the desk before the next word', () => {
    expect(escalates([wantsManager, deed('refund', { amount: '64' }), agent('Done.')]).level).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import type { TranscriptTurn } from '#lib/domain/imports/transcript.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { harbourHome } from '#tests/make/pack.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { agent, customer, importLamp } from '#tests/make/transcript.ts';

const scored = { rubric: shippedRubric(), pack: harbourHome(), scenario: null };
const level = (...turns: readonly TranscriptTurn[]) =>
  scoreContact(scored, importLamp(turns))
    .sections.flatMap((section) => section.criteria)
    .find(({ id }) => id === 'draws-the-line')!.level;

const insults = customer('My lamp flickers, you useless idiot.');
const helps = agent("I'm sorry that your lamp flickers. What's your order number?");
const warns = agent("You've just insulted me. If you insult me again, I'll have to end this chat.");

describe('whether the line is drawn', () => {
  it('is not asked where nobody was insulted', () => {
    expect(level(customer('My lamp flickers.'), helps)).toBeNull();
  });

  it('is a 4 for a clear warning after an insult', () => {
    expect(level(insults, warns)).toBe(4);
  });

  it('is a 2 for asking without saying what follows', () => {
    expect(level(insults, agent('Please stop using that language.'))).toBe(2);
  });

  it('is a 0 where insults are let pass', () => {
    expect(level(insults, helps, customer('You are a moron.'), helps)).toBe(0);
  });

  it('is a 0 for warning a customer who was only cross', () => {
    expect(level(customer('My lamp flickers and I am furious.'), warns)).toBe(0);
  });

  it('is not asked for a last insult that could not be answered', () => {
    expect(level(customer('My lamp flickers.'), helps, customer('You idiot.'))).toBeNull();
  });

  it('is not asked after a threat, which may be ended at once', () => {
    expect(
      level(customer("I'll come round and hurt you, you idiot."), agent('I am ending this chat.')),
    ).toBeNull();
  });
});

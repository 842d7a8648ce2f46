import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgentInput } from '#lib/domain/contact/advance.ts';
import { buildEditions } from '#lib/domain/contact/build-editions.ts';
import type { Edition } from '#lib/domain/contact/edition.ts';
import { headerFor, playInputs } from '#lib/domain/contact/play-golden.ts';
import { replayContact } from '#lib/domain/contact/replay-contact.ts';
import { drawForm } from '#lib/domain/scenario/draw-form.ts';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { harbourHomeFiles } from '#tests/make/pack.ts';

const file = 'a-word-too-many.yaml';
let edition: Edition;

beforeAll(() => {
  const content = buildEditions({
    company: Object.fromEntries(harbourHomeFiles()),
    scenarios: { [file]: readFileSync(`scenarios/harbour-home/${file}`, 'utf8') },
    rubrics: { 'customer-contact.yaml': readFileSync('rubrics/customer-contact.yaml', 'utf8') },
  });
  edition = content.editions[0]!;
});

const warning = 'You have just insulted me. If you insult me again, I will have to end this chat.';
const note = { does: { action: 'wrap-up', args: { note: 'What was said, word for word.' } } } as const;
const lead = {
  does: { action: 'escalate', args: { tier: 'tier-2', note: 'Bunk bed lost, wants it by Saturday.' } },
} as const;
const ends = (reason: string): AgentInput => ({ does: { action: 'end-contact', args: { reason } } });

/** From the opening to the news, without a kind word on the way, and on from there. */
function played(intensity: Intensity, ...moves: readonly AgentInput[]) {
  const header = headerFor(edition, 1, intensity);
  const { values } = drawForm(edition.scenario, 1, header.startsAt);
  const value = (name: string) => String(values[name]);
  const identity = { postcode: value('customer.postcode'), email: value('customer.email') };
  const { contact } = playInputs(edition, header, [
    { words: 'Hello. What is your order number?' },
    { does: { action: 'look-up', args: { order: value('order.number') } } },
    { words: 'Your postcode and your email, please?' },
    { does: { action: 'verify-identity', args: identity } },
    { words: 'You would need to contact the courier.' },
    ...moves,
  ]);
  return replayContact(edition, contact);
}

const insulted = (intensity: Intensity) =>
  played(intensity)
    .turns.at(-1)
    ?.customerSaid?.signs.some(({ sign }) => sign === 'abuse') ?? false;
const endingOf = (contact: ReturnType<typeof played>) => contact.ended?.ending?.id;

describe('the same cold words', () => {
  it('bring no insult from a gentle customer', () => expect(insulted('gentle')).toBe(false));
  it('bring one from the usual customer', () => expect(insulted('usual')).toBe(true));
  it('bring a threat from a strong one who is warned twice', () => {
    const contact = played(
      'strong',
      { words: warning },
      { words: 'Please stop insulting me, or I end this chat.' },
    );
    expect(contact.turns.at(-1)?.customerSaid?.signs.map(({ sign }) => sign)).toContain('threat');
  });
});

describe('ending the contact', () => {
  it('on the first insult is a critical error', () => {
    const contact = played('usual', ends('abuse'));
    const errors = scoreContact(edition, contact).criticalErrors.map(({ id }) => id);
    expect([endingOf(contact), errors]).toEqual(['cut-off', ['ended-without-warning']]);
  });
  it('after a warning that was defied, recorded and reported, is a good ending', () => {
    expect(endingOf(played('usual', { words: warning }, note, lead, ends('abuse')))).toBe('line-kept');
  });
  it('after a warning that was defied, and told to nobody, is a lesser one', () => {
    expect(endingOf(played('usual', { words: warning }, ends('abuse')))).toBe('ended-bare');
  });
  it('at once after a threat needs no further warning', () => {
    const threatened = [{ words: warning }, { words: 'You are the idiot here.' }];
    expect(endingOf(played('usual', ...threatened, note, lead, ends('threat')))).toBe('threat-kept');
  });
});

it('putting up with insult after insult ends the contact badly', () => {
  const sorry = { words: 'I am really sorry, I understand how you feel.' };
  expect(endingOf(played('usual', sorry, sorry, sorry, sorry))).toBe('endured');
});

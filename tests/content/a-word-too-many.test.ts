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
}, 60_000);

const warning = 'You have just insulted me. If you insult me again, I will have to end this chat.';
const note = { does: { action: 'wrap-up', args: { note: 'What was said, word for word.' } } } as const;
const lead = {
  does: { action: 'escalate', args: { tier: 'tier-2', note: 'Bunk bed lost, wants it by Saturday.' } },
} as const;
const ends = (reason: string): AgentInput => ({ does: { action: 'end-contact', args: { reason } } });

const lookUp = 'look-up';
const verifies = 'verify-identity';
const warnsOfSwearing = { words: 'Please mind your language, or I will have to end this chat.' };

/** From the opening on; looking up and verifying find what is on the order. */
function from(intensity: Intensity, ...moves: readonly (AgentInput | typeof lookUp | typeof verifies)[]) {
  const header = headerFor(edition, 1, intensity);
  const { values } = drawForm(edition.scenario, 1, header.startsAt);
  const value = (name: string) => String(values[name]);
  const found = {
    [lookUp]: { order: value('order.number') },
    [verifies]: { postcode: value('customer.postcode'), email: value('customer.email') },
  };
  const inputs = moves.map((move) =>
    typeof move === 'string' ? { does: { action: move, args: found[move] } } : move,
  );
  return replayContact(edition, playInputs(edition, header, inputs).contact);
}

/** From the opening to the news, without a kind word on the way, and on from there. */
function played(intensity: Intensity, ...moves: readonly AgentInput[]) {
  return from(
    intensity,
    { words: 'Hello. What is your order number?' },
    lookUp,
    { words: 'Your postcode and your email, please?' },
    verifies,
    { words: 'You would need to contact the courier.' },
    ...moves,
  );
}

const insulted = (intensity: Intensity) =>
  played(intensity)
    .turns.at(-1)
    ?.customerSaid?.signs.some(({ sign }) => sign === 'abuse') ?? false;
const signsIn = ({ turns }: ReturnType<typeof played>) =>
  turns.flatMap(({ customerSaid }) => customerSaid?.signs.map(({ sign }) => sign) ?? []);
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

describe('a threat that nobody was warned before', () => {
  const threatened = [
    { words: "There is nothing I can do about that, it's the courier's problem." },
  ] as const;

  it('may end the contact at once: no critical error', () => {
    const contact = played('strong', ...threatened, note, lead, ends('threat'));
    expect(scoreContact(edition, contact).criticalErrors).toEqual([]);
  });
  it('is ended best with the note written and the lead told', () => {
    expect(endingOf(played('strong', ...threatened, note, lead, ends('threat')))).toBe('threat-kept');
  });
  it('is ended less well where nobody hears of it', () => {
    expect(endingOf(played('strong', ...threatened, ends('threat')))).toBe('ended-bare');
  });
  it('is repeated to somebody who goes on as if nothing had been said', () => {
    const goesOn = { words: 'Would you like a new bed or a refund?' };
    expect(endingOf(played('strong', ...threatened, goesOn, goesOn))).toBe('endured');
  });
  it('leaves the money that is owed as it was, without a word of thanks', () => {
    const paid = played('strong', ...threatened, { does: { action: 'refund', args: { amount: '100' } } });
    expect([paid.moment, paid.turns.at(-1)?.customerSaid]).toEqual(['threatened', undefined]);
  });
});

describe('an insult', () => {
  it('is taken back unasked where the answer is kind and the anger is past', () => {
    const contact = from(
      'usual',
      { words: 'I am sorry about the ten days without the bed. What is your order number?' },
      lookUp,
      { words: 'Your postcode and your email, please?' },
      verifies,
      { words: 'It is lost, I am afraid. You can have a new bed or a refund.' },
      { words: 'I am so sorry. Ten days without the bed is far too long. I can send you a new bed.' },
      { words: 'Pardon?' },
      { words: 'Pardon?' },
    );
    const abuse = contact.turns.map(
      ({ customerSaid }) => customerSaid?.signs.some(({ sign }) => sign === 'abuse') ?? false,
    );
    expect(abuse).toEqual([false, false, false, false, true, false, false, false]);
  });
  it('comes at the news, too, where that is told before the identity is checked', () => {
    const contact = from('usual', { words: 'What is your order number?' }, lookUp, {
      words: 'It counts as lost, so you can have a new bed or your money back.',
    });
    expect(contact.moment).toBe('insulted');
  });
});

describe('somebody in distress who swears', () => {
  const asks = { words: 'I am sorry about the bed. What do you need it for?' };
  const cares = { words: 'That sounds so hard, and I am sorry. Take your time.' };

  it('swears about themselves and insults nobody', () => {
    const signs = from('usual', asks)
      .turns.at(-1)
      ?.customerSaid?.signs.map(({ sign }) => sign);
    expect([signs?.includes('swearing'), signs?.includes('abuse')]).toEqual([true, false]);
  });
  it('is steadied by one kind sentence', () => {
    expect(from('usual', asks, cares).moment).toBe('steadied');
  });
  it('is given time: a question from the list makes nobody angrier', () => {
    const contact = from('usual', asks, cares, { words: 'What is your order number?' });
    expect(contact.turns.at(-1)?.moodCauses).toEqual([]);
  });
  it('never crosses the line afterwards', () => {
    const news = { words: 'You would need to contact the courier.' };
    const contact = from('strong', asks, cares, { words: 'Your order number?' }, lookUp, news);
    expect(signsIn(contact)).not.toContain('abuse');
  });
  it('is wronged by a warning, and the report says by which clause', () => {
    const contact = from('usual', asks, warnsOfSwearing);
    const broken = contact.turns.flatMap(({ noticed }) => noticed.flatMap(({ breaks }) => breaks ?? []));
    expect(broken).toContain('conduct/B5');
  });
  it('scores lower with a warning than with care', () => {
    const scoreOf = (...moves: readonly AgentInput[]) =>
      scoreContact(edition, from('usual', asks, ...moves)).score ?? 0;
    expect(scoreOf(warnsOfSwearing)).toBeLessThan(scoreOf(cares));
  });
  it('goes for good when told off twice', () => {
    const contact = from('usual', asks, warnsOfSwearing, { words: 'Those are the rules.' });
    expect(endingOf(contact)).toBe('turned-cold');
  });
});

describe('the report', () => {
  it('says that a warning nobody gave cause for was one', () => {
    const { sections } = scoreContact(edition, from('usual', warnsOfSwearing));
    const lost = sections.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence));
    expect(lost.map(({ what }) => what)).toContain('unprovoked-warning');
  });
  it('names the clause that is broken by putting up with insult after insult', () => {
    const sorry = { words: 'I am really sorry, I understand how you feel.' };
    const contact = played('usual', sorry, sorry, sorry, sorry);
    const broken = contact.turns.flatMap(({ noticed }) => noticed.flatMap(({ breaks }) => breaks ?? []));
    expect(broken).toContain('conduct/B3');
  });
  it('misses the note and the lead where a threat was ended and nobody told', () => {
    const bare = played('strong', { words: 'There is nothing I can do about that.' }, ends('threat'));
    const missing = scoreContact(edition, bare).sections.flatMap(({ criteria }) =>
      criteria.flatMap(({ evidence }) => evidence.filter(({ effect }) => effect === 'missing')),
    );
    expect(missing.map(({ what }) => what)).toEqual(expect.arrayContaining(['wrap-up', 'escalate']));
  });
});

it('putting up with insult after insult ends the contact badly', () => {
  const sorry = { words: 'I am really sorry, I understand how you feel.' };
  expect(endingOf(played('usual', sorry, sorry, sorry, sorry))).toBe('endured');
});

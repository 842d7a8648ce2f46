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

const file = 'third-delivery-missed.yaml';
let edition: Edition;

beforeAll(() => {
  const content = buildEditions({
    company: Object.fromEntries(harbourHomeFiles()),
    scenarios: { [file]: readFileSync(`scenarios/harbour-home/${file}`, 'utf8') },
    rubrics: { 'customer-contact.yaml': readFileSync('rubrics/customer-contact.yaml', 'utf8') },
  });
  edition = content.editions[0]!;
}, 60_000);

const says = (words: string): AgentInput => ({ words });
const does = (
  action: 'escalate' | 'goodwill' | 'schedule-follow-up' | 'log-complaint' | 'wrap-up' | 'end-contact',
  args: Record<string, string>,
): AgentInput => ({ does: { action, args } });

const heardThem = says(
  'Three unpaid days, and each time nobody came or rang you. I am sorry. What is your postcode?',
);
const stock = says('I apologise for the inconvenience.');
const whereItIs = says('It is still at the depot. It was never loaded this morning, and nobody rang you.');
const lead = does('escalate', {
  tier: 'tier-2',
  note: 'Sofa, three failed deliveries, no call, three unpaid days. Wants a true date. Nothing promised.',
});
const takeOver = says('My team lead has it all in writing and will ring you within 2 hours.');
const complaint = does('log-complaint', { summary: 'Three failed deliveries without a call.' });
const note = does('wrap-up', { note: 'Three failed deliveries. With the team lead. No date promised.' });
const ends = does('end-contact', { reason: 'handed-over' });

/** Plays moves on one form; 'verified' looks the order up and checks the details that this form draws. */
function played(intensity: Intensity, ...moves: readonly (AgentInput | 'verified')[]) {
  const header = headerFor(edition, 1, intensity);
  const { values } = drawForm(edition.scenario, 1, header.startsAt);
  const order = String(values['order.number']);
  const postcode = String(values['customer.postcode']);
  const verified: readonly AgentInput[] = [
    { does: { action: 'look-up', args: { order } } },
    { does: { action: 'verify-identity', args: { 'order-number': order, postcode } } },
  ];
  const inputs = moves.flatMap((move) => (move === 'verified' ? verified : [move]));
  const { contact, refused } = playInputs(edition, header, inputs);
  if (refused) throw new Error(`Move ${refused.turn} was refused: ${refused.message.key}`);
  return replayContact(edition, contact);
}

type Played = ReturnType<typeof played>;
const endingOf = ({ ended }: Played) => ended?.ending?.id;
const lastWords = ({ turns }: Played) => turns.at(-1)?.customerSaid?.text ?? '';
const toWhen = [heardThem, 'verified', whereItIs] as const;
const toThePay = [...toWhen, lead, takeOver] as const;
const decided = says('I cannot promise that. My team lead decides it, and I have put it in the note.');

describe('the opening', () => {
  it.each(['gentle', 'usual', 'strong'] as const)('tells a %s customer’s whole story', (intensity) => {
    const { text } = played(intensity).opening;
    expect(text).toMatch(/HH-\d{4}/);
    expect(text).toMatch(/third|three times/i);
    expect(text).toMatch(/pa(y|id)/);
  });

  it('is said in other words at each intensity', () => {
    const openings = (['gentle', 'usual', 'strong'] as const).map((each) => played(each).opening.text);
    expect(new Set(openings).size).toBe(3);
  });

  it('swears about the matter only where the trainee chose a strong customer', () => {
    const swears = (intensity: Intensity) => /bloody|hell/.test(played(intensity).opening.text);
    expect([swears('gentle'), swears('usual'), swears('strong')]).toEqual([false, false, true]);
  });
});

describe('what calms', () => {
  it('is to hear one’s own story back', () => {
    expect(played('usual', heardThem).mood).toBeLessThan(played('usual').mood);
  });

  it('is not an apology off a card', () => {
    expect(played('usual', stock).mood).toBe(played('usual').mood);
  });

  it('is where the sofa really is', () => {
    expect(played('usual', ...toWhen).mood).toBeLessThan(played('usual', heardThem, 'verified').mood);
  });

  it('is “I don’t know yet”', () => {
    const honest = played('usual', ...toWhen, says('I do not know yet, only the depot can confirm a day.'));
    expect(honest.mood).toBeLessThan(played('usual', ...toWhen).mood);
  });
});

describe('a stock apology', () => {
  it('is put to the test', () => expect(played('usual', stock).moment).toBe('script'));

  it('said again brings the wish for a manager', () => {
    expect(played('usual', stock, says('I do understand your frustration.')).moment).toBe('wants-manager');
  });

  it('is made good by naming what happened', () => {
    const named = says('You took three days off without pay, and nobody rang you. I am sorry.');
    expect(played('usual', stock, named).moment).toBe('security');
  });
});

describe('a manager', () => {
  const asked = [stock, says('I do understand your frustration.')];

  it('who is denied twice loses the customer', () => {
    const denied = [says('All our managers are busy.'), says('No, there is no manager.')];
    expect(endingOf(played('usual', ...asked, ...denied))).toBe('no-manager');
  });

  it('who is denied counts against the clause about asking for one', () => {
    const { turns } = played('usual', ...asked, says('All our managers are busy.'));
    expect(turns.at(-1)?.noticed.map(({ breaks }) => breaks)).toContain('escalation/E4');
  });

  it('who is fetched on the desk ends the argument', () => {
    expect(played('usual', ...asked, lead).moment).toBe('passed-up');
  });

  it('is not the relevant department', () => {
    const contact = played('usual', ...asked, says('I will pass this on to the relevant department.'));
    expect([contact.moment, lastWords(contact)]).toEqual([
      'wants-manager',
      expect.stringMatching(/department|somewhere/),
    ]);
  });
});

describe('a day that nobody has confirmed', () => {
  const promise = says('I promise you it will definitely be there tomorrow.');

  it('is asked about before it is believed', () => {
    expect(played('usual', ...toWhen, promise).moment).toBe('word-of-honour');
  });

  it('can be taken back, which calms', () => {
    const before = played('usual', ...toWhen, promise);
    const after = played('usual', ...toWhen, promise, says('You are right, I should not have said that.'));
    expect([after.moment, after.mood < before.mood]).toEqual(['who-decides', true]);
  });

  it('costs a fourth day’s pay where it is repeated', () => {
    const contact = played('usual', ...toWhen, promise, says('Yes, trust me.'), says('It is Sam.'));
    expect(endingOf(contact)).toBe('fourth-day-off');
  });

  it('that is only booked is the same again', () => {
    const booked = [says('I can book you in for Thursday.'), ends];
    expect(endingOf(played('usual', ...toWhen, ...booked))).toBe('another-slot');
  });
});

describe('passing it up', () => {
  it('that is only said is not believed', () => {
    const contact = played('usual', ...toWhen, says('I have escalated this to my team lead.'));
    expect(contact.moment).toBe('nothing-passed-on');
  });

  it('that is announced and not done is remembered at the goodbye', () => {
    const announced = says('I will pass this to my team lead now.');
    expect(lastWords(played('usual', ...toWhen, announced, says('Goodbye.')))).toMatch(
      /pass it up|get somebody/,
    );
  });

  it('is owed here: who keeps the case earns nothing for it', () => {
    const scored = (...moves: Parameters<typeof played>[1][]) =>
      scoreContact(edition, played('usual', ...toWhen, ...moves)).sections.find(
        ({ id }) => id === 'escalation',
      )?.score;
    expect(scored(says('I do not know yet. I will ring you back tomorrow.'))).toBe(0);
    expect(scored(lead, takeOver)).toBeGreaterThan(80);
  });

  it('needs a time by which the phone rings', () => {
    expect(played('usual', lead, says('They will be in touch as soon as possible.')).moment).toBe(
      'passed-up',
    );
  });

  it('counts as told whether the lead calls, rings or phones', () => {
    const told = (verb: string) =>
      scoreContact(edition, played('usual', ...toWhen, lead, says(`Owen will ${verb} you within 2 hours.`)))
        .sections.flatMap(({ criteria }) => criteria)
        .find(({ id }) => id === 'tells-what-matters')?.level;
    expect(['call', 'ring', 'phone'].map(told)).toEqual([4, 4, 4]);
  });
});

describe('three lost days of pay', () => {
  it('are promised only by mistake, and the mistake can be mended', () => {
    const mended = [says('We will pay you for the three days.'), says('Sorry, my team lead decides that.')];
    expect(played('usual', ...toThePay, ...mended).moment).toBe('recap');
  });

  it('are not answered by not knowing', () => {
    expect(played('usual', ...toThePay, says('I do not know about that.')).moment).toBe('lost-pay');
  });

  it('are not the representative’s to refuse', () => {
    const before = played('usual', ...toThePay).mood;
    expect(played('usual', ...toThePay, says('We do not pay for loss of earnings.')).mood).toBeGreaterThan(
      before,
    );
  });
});

describe('the end', () => {
  const recap = says(
    'My team lead rings you within 2 hours, and I will check tomorrow that it has happened.',
  );

  it('is best once it was said again, recorded and noted', () => {
    expect(endingOf(played('usual', ...toThePay, decided, recap, complaint, note, ends))).toBe('settled');
  });

  it('has loose ends without the complaint', () => {
    expect(endingOf(played('usual', ...toThePay, decided, recap, note, ends))).toBe('loose-ends');
  });

  it('has loose ends while a gesture is only promised', () => {
    const gift = says('I would like to give you £20 for your trouble.');
    const close = [gift, recap, complaint, note] as const;
    const given = does('goodwill', { amount: '20' });
    expect(endingOf(played('usual', ...toThePay, ...close, ends))).toBe('loose-ends');
    expect(endingOf(played('usual', ...toThePay, ...close, given, ends))).toBe('settled');
  });

  it('comes too soon in the middle of a question', () => {
    const contact = played('usual', ...toThePay, decided, complaint, note, ends);
    expect([endingOf(contact), lastWords(contact)]).toEqual([
      'loose-ends',
      expect.stringMatching(/not finished|middle of it/),
    ]);
  });

  it('is acceptable with a call in one’s own diary', () => {
    const own = [
      says('I do not know yet. I will find out and ring you back myself.'),
      does('schedule-follow-up', { what: 'Ring about the sofa', in: '1' }),
      says('I will ring you tomorrow morning.'),
    ];
    expect(endingOf(played('usual', ...toWhen, ...own, ends))).toBe('kept-it');
  });

  it('is no promise of a call that is in nobody’s diary', () => {
    const own = says('I do not know yet. I will find out and ring you back by five today.');
    expect(endingOf(played('usual', ...toWhen, own, ends))).toBe('left-hanging');
  });

  it('is a dead line where nothing was done', () => {
    expect(endingOf(played('usual', heardThem, ends))).toBe('left-hanging');
  });
});

it('silence on the line is remarked on after the policy’s three minutes', () => {
  const remarks = (minutes: number) => lastWords(played('usual', { waits: minutes * 60 }));
  expect([remarks(2), remarks(3)]).toEqual(['', expect.stringMatching(/still there|gone/)]);
});

it('never says the same line twice in a row, whatever it hears', () => {
  const nonsense = ['Bananas.', 'Bananas.', 'Hm.', 'Hm.', 'What?', 'What?'].map(says);
  const lines = played('usual', heardThem, ...nonsense).turns.map(({ customerSaid }) => customerSaid?.text);
  expect(lines.filter((line, at) => line !== undefined && line === lines[at - 1])).toEqual([]);
});

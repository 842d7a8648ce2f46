import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskActionIds, type DeskState } from '#lib/domain/desk/desk.ts';
import { deskForms } from '#lib/domain/desk/desk-forms.ts';
import { emptyDesk } from '#lib/domain/desk/empty-desk.ts';
import { performAction } from '#lib/domain/desk/perform-action.ts';
import { deskTexts } from '#lib/text/desk.ts';
import { answered, openDesk, perform } from '#tests/make/desk.ts';
import { makeCase, makeSmallCompany } from '#tests/make/small-company.ts';

describe('looking up an order', () => {
  it.each(['PL-100', 'pl 100', 'PL100', ' #PL-100 '])('finds it however the number %j is spaced', (order) => {
    expect(answered(perform('look-up', { order }, { state: emptyDesk }))).toBe('done: desk.look-up.done');
  });
  it('knows no other order', () => {
    expect(answered(perform('look-up', { order: 'PL-101' }))).toBe('impossible: desk.look-up.no-such-order');
  });
  it('asks for a number', () => {
    expect(answered(perform('look-up', { order: '  ' }))).toBe('impossible: desk.look-up.no-number');
  });
});

describe('verifying identity', () => {
  const told = { customerTexts: ['It is PL-100 and my postcode is ls14ap, email sam@post.example'] };
  it('takes as many matching details as the policy wants', () => {
    const outcome = perform(
      'verify-identity',
      { 'order-number': 'PL-100', postcode: 'LS1 4AP' },
      { heard: told },
    );
    expect(outcome).toMatchObject({ outcome: 'done', success: true, state: { verified: true }, against: [] });
  });
  it('is done without success where a detail is wrong', () => {
    const outcome = perform(
      'verify-identity',
      { postcode: 'LS1 4AP', email: 'x@y.z', phone: '07700 900123' },
      { state: { ...openDesk, verified: false } },
    );
    expect(outcome).toMatchObject({ outcome: 'done', success: false, state: { verified: false } });
  });
  it('is done without success where the details are too few', () => {
    const outcome = perform(
      'verify-identity',
      { postcode: 'LS1 4AP' },
      { state: { ...openDesk, verified: false } },
    );
    expect(outcome).toMatchObject({ success: false, message: { key: 'desk.verify-identity.too-few' } });
  });
  it('offends the policy where a detail did not come from the customer', () => {
    const outcome = perform(
      'verify-identity',
      { postcode: 'LS1 4AP', phone: '07700 900123' },
      { heard: told },
    );
    expect(outcome).toMatchObject({ success: true, against: ['care/P1'] });
  });
  it('accepts a phone number with its country code', () => {
    const outcome = perform('verify-identity', { postcode: 'LS1 4AP', phone: '+44 7700 900123' });
    expect(outcome).toMatchObject({ success: true });
  });
  it('needs an open case', () => {
    expect(answered(perform('verify-identity', { postcode: 'LS1 4AP' }, { state: emptyDesk }))).toBe(
      'impossible: desk.look-up-first',
    );
  });
});

describe('refunding', () => {
  it('pays a faulty item back after the change-of-mind window without offence', () => {
    expect(perform('refund', { amount: '£60' })).toMatchObject({
      outcome: 'done',
      state: { refunded: 60 },
      against: [],
    });
  });
  it('offends the return window where nothing is wrong with the item', () => {
    const outcome = perform(
      'refund',
      { amount: '60' },
      { caseRecord: makeCase({ 'order.condition': 'unused' }) },
    );
    expect(outcome).toMatchObject({ outcome: 'done', against: ['returns/A1'] });
  });
  it('offends both windows where a faulty item is too old for either', () => {
    const outcome = perform(
      'refund',
      { amount: '60' },
      { caseRecord: makeCase({ 'order.delivered-days-ago': 200 }) },
    );
    expect(outcome).toMatchObject({ against: ['returns/A1', 'returns/A2'] });
  });
  it('offends the choice of one remedy after a replacement', () => {
    expect(perform('refund', { amount: '60' }, { state: { ...openDesk, replaced: true } })).toMatchObject({
      against: ['returns/A2'],
    });
  });
  it('offends verification where nobody is verified', () => {
    expect(perform('refund', { amount: '60' }, { state: { ...openDesk, verified: false } })).toMatchObject({
      against: ['care/P1'],
    });
  });
  it('is refused beyond the tier’s authority, with the fact', () => {
    const outcome = perform('refund', { amount: '150' }, { caseRecord: makeCase({ 'order.price': 200 }) });
    expect(outcome).toMatchObject({
      outcome: 'beyond-authority',
      fact: 'returns/A3.limit',
      clause: 'returns/A3',
    });
  });
  it('adds several refunds up against authority', () => {
    const outcome = perform(
      'refund',
      { amount: '60' },
      { caseRecord: makeCase({ 'order.price': 200 }), state: { ...openDesk, refunded: 60 } },
    );
    expect(outcome.outcome).toBe('beyond-authority');
  });
  it('has no limit for a tier whose limit is no amount', () => {
    const outcome = perform(
      'refund',
      { amount: '4,500.00' },
      { caseRecord: makeCase({ 'order.price': 5000 }), tier: 'head' },
    );
    expect(outcome).toMatchObject({ outcome: 'done', state: { refunded: 4500 } });
  });
  it.each(['', 'all of it', '-5', '0', '12.345', 'NaN', '1e3'])(
    'does not take %j for an amount',
    (amount) => {
      expect(perform('refund', { amount }).outcome).toBe('impossible');
    },
  );
  it('never pays back more than the price', () => {
    expect(answered(perform('refund', { amount: '60.01' }))).toBe('impossible: desk.refund.above-price');
  });
  it('needs an open case', () => {
    expect(answered(perform('refund', { amount: '60' }, { state: emptyDesk }))).toBe(
      'impossible: desk.look-up-first',
    );
  });
});

describe('replacing', () => {
  it('sends the item again', () => {
    expect(perform('replace')).toMatchObject({ outcome: 'done', state: { replaced: true }, against: [] });
  });
  it('offends the choice of one remedy after a refund', () => {
    expect(perform('replace', {}, { state: { ...openDesk, refunded: 60 } })).toMatchObject({
      against: ['returns/A2'],
    });
  });
  it('is impossible when the item is out of stock', () => {
    expect(answered(perform('replace', {}, { caseRecord: makeCase({ 'order.in-stock': false }) }))).toBe(
      'impossible: desk.replace.out-of-stock',
    );
  });
});

describe('the other actions', () => {
  it('logs a complaint under the same number for the same contact', () => {
    const [one, two] = [
      perform('log-complaint', { summary: 'sparks' }),
      perform('log-complaint', { summary: 'sparks' }),
    ];
    expect(one).toEqual(two);
    expect(one.message.with['reference']).toMatch(/^C-\d{6}$/);
  });
  it('logs one complaint only', () => {
    const state = { ...openDesk, complaintReference: 'C-123456' };
    expect(answered(perform('log-complaint', { summary: 'sparks' }, { state }))).toBe(
      'impossible: desk.log-complaint.already',
    );
  });
  it('adds goodwill up against authority', () => {
    expect(perform('goodwill', { amount: '6' }, { state: { ...openDesk, goodwill: 5 } })).toMatchObject({
      fact: 'returns/A4.limit',
    });
  });
  it.each(['soon', '', '2.5', '-1', '61', '１'])('does not take %j for working days', (days) => {
    expect(answered(perform('schedule-follow-up', { what: 'call', in: days }))).toBe(
      'impossible: desk.schedule-follow-up.not-days',
    );
  });
  it('puts a follow-up into the diary', () => {
    const outcome = perform('schedule-follow-up', { what: 'call back', in: '5' });
    expect(outcome).toMatchObject({ state: { followUps: [{ what: 'call back', inWorkingDays: 5 }] } });
  });
  it.each([
    [{ tier: 'king', note: 'x' }, 'desk.escalate.unknown-tier'],
    [{ tier: 'clerk', note: 'x' }, 'desk.escalate.not-higher'],
    [{ tier: 'lead', note: ' ' }, 'desk.escalate.no-note'],
  ])('does not escalate with %j', (args, key) => {
    expect(answered(perform('escalate', args))).toBe(`impossible: ${key}`);
  });
  it('escalates where nothing demands it, and leaves judging to the rubric', () => {
    expect(perform('escalate', { tier: 'lead', note: 'please see' })).toMatchObject({
      outcome: 'done',
      against: [],
      state: { escalatedTo: 'lead' },
    });
  });
  it('offends the warning clause when it ends over abuse unwarned', () => {
    expect(perform('end-contact', { reason: 'abuse' }, { heard: { warnings: 0 } })).toMatchObject({
      outcome: 'done',
      against: ['care/W1'],
    });
  });
  it('ends over abuse after the due warning', () => {
    expect(perform('end-contact', { reason: 'abuse' }, { heard: { warnings: 1 } })).toMatchObject({
      against: [],
    });
  });
  it('ends at once over a threat', () => {
    expect(
      perform('end-contact', { reason: 'threat' }, { heard: { warnings: 0, threatened: true } }),
    ).toMatchObject({ against: [] });
  });
  it('takes no reason that is not on the list', () => {
    expect(answered(perform('end-contact', { reason: 'bored' }))).toBe(
      'impossible: desk.end-contact.unknown-reason',
    );
  });
});

describe('any action', () => {
  const args = fc.dictionary(
    fc.constantFrom(
      'amount',
      'order',
      'postcode',
      'email',
      'note',
      'tier',
      'what',
      'in',
      'reason',
      'summary',
    ),
    fc.oneof(fc.string(), fc.constantFrom('60', 'PL-100', 'lead', 'resolved')),
  );
  const requests = fc.record({ action: fc.constantFrom(...deskActionIds), args });
  it('never lowers what was refunded, nor passes price or authority', () => {
    fc.assert(
      fc.property(fc.array(requests, { maxLength: 12 }), (all) => {
        all.reduce((state: DeskState, request) => {
          const outcome = performAction(
            request,
            state,
            makeCase(),
            makeSmallCompany(),
            'clerk',
            '2026-03-03T14:02:00Z',
          );
          if (outcome.outcome !== 'done') return state;
          expect(outcome.state.refunded).toBeGreaterThanOrEqual(state.refunded);
          expect(outcome.state.refunded).toBeLessThanOrEqual(60);
          expect(outcome.state.goodwill).toBeLessThanOrEqual(10);
          return outcome.state;
        }, emptyDesk);
      }),
    );
  });
  it('answers with a sentence of the catalogue', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(emptyDesk, openDesk), (request, state) => {
        const { message } = performAction(
          request,
          state,
          makeCase(),
          makeSmallCompany(),
          'clerk',
          '2026-03-03T14:02:00Z',
        );
        const places = [...(deskTexts[message.key] ?? '{missing}').matchAll(/\{([\w-]+)\}/g)].map(
          ([, name]) => name!,
        );
        expect(Object.keys(message.with)).toEqual(expect.arrayContaining(places));
      }),
    );
  });
  it('has a form whose labels are in the catalogue', () => {
    const labels = deskForms(makeSmallCompany()).flatMap(({ fields }) =>
      fields.flatMap(({ label, options }) => [
        label,
        ...(options ?? []).flatMap((option) => option.label ?? []),
      ]),
    );
    expect(labels.filter((label) => !Object.hasOwn(deskTexts, label))).toEqual([]);
  });
  it('is refused where the company’s desk lacks it', () => {
    const pack = makeSmallCompany();
    const small = { ...pack, company: { ...pack.company, desk: {} } };
    expect(
      answered(
        performAction(
          { action: 'refund', args: {} },
          openDesk,
          makeCase(),
          small,
          'clerk',
          '2026-03-03T14:02:00Z',
        ),
      ),
    ).toBe('impossible: desk.no-such-action');
  });
});

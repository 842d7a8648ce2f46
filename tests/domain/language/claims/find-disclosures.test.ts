import { describe, expect, it } from 'vitest';
import { findDisclosures } from '#lib/domain/language/claims/find-disclosures.ts';
import type { ReadingContext } from '#lib/domain/language/reading.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { customerSaid, makeContext } from '#tests/make/context.ts';

const fields = {
  'customer.postcode': 'LS1 4AP',
  'customer.email': 'sam@post.example',
  'customer.phone': '07700 900123',
  'customer.address': '12 Mill Lane, Leeds, LS1 4AP',
  'order.price': 89.5,
  'order.delivered': '2050-05-03',
  'order.number': 'HH-4471',
};
const privateFields = Object.keys(fields).filter((name) => name !== 'order.number');

function disclosures(says: string, known: Partial<ReadingContext> = {}) {
  return findDisclosures(segment(says), makeContext({ caseFields: fields, privateFields, ...known }));
}

describe('findDisclosures', () => {
  it.each([
    ['We sent it to LS1 4AP.', 'LS1 4AP'],
    ['The postcode is ls14ap', 'ls14ap'],
    ['I have Sam@Post.example here.', 'Sam@Post.example'],
    ['We would ring +44 7700 900 123.', '7700 900 123'],
    ['It went to 12 mill lane.', '12 mill lane'],
    ['You paid £89.50 for it.', '89.50'],
    ['It was delivered on 3rd May.', '3rd May'],
  ])('finds “%s” critical before identity is verified', (says, quote) => {
    expect(disclosures(says)).toMatchObject([{ fault: 'disclosure', severity: 'critical', quote }]);
  });

  it('allows everything once identity is verified', () => {
    expect(disclosures('We sent it to LS1 4AP.', { verified: true })).toEqual([]);
  });

  it('allows what the customer said first, however it was spaced', () => {
    expect(disclosures('Thank you, LS1 4AP.', { earlier: [customerSaid('my postcode is ls14ap')] })).toEqual(
      [],
    );
  });

  it('does not take what the representative said before for volunteered', () => {
    expect(
      disclosures('As I said, LS1 4AP.', { earlier: [{ speaker: 'agent', text: 'It went to LS1 4AP.' }] }),
    ).toHaveLength(1);
  });

  it('allows fields that are not private', () => {
    expect(disclosures('Thank you, I have order HH-4471.')).toEqual([]);
  });

  it.each([
    'You paid £890.50.',
    'That is 1289.50 points.',
    'Could you tell me your postcode?',
    'What is the email on the account?',
  ])('finds nothing in “%s”', (says) => {
    expect(disclosures(says)).toEqual([]);
  });

  it.each([
    ['Is my address 12 Mill Lane?', 'Yes, that is the right address.'],
    ['Is it LS1 4AP?', 'Yes.'],
    ['You sent it to my old address, right?', 'Yes, that is the correct address.'],
  ])('finds it major to confirm the guess “%s”', (guess, says) => {
    expect(disclosures(says, { earlier: [customerSaid(guess)] })).toMatchObject([
      { severity: 'major', rule: 'DISCLOSE-CONFIRM' },
    ]);
  });

  it.each([
    ['Is it LS1 4AP?', "I can't confirm that before I know who you are."],
    ['Is the refund done?', 'Yes, it is.'],
  ])('finds nothing confirmed when “%s” is answered “%s”', (question, says) => {
    expect(disclosures(says, { earlier: [customerSaid(question)] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readEscalationNote } from '#lib/domain/scoring/escalation-note.ts';
import { makeReplayed, opening } from '#tests/make/replayed-contact.ts';

const contact = makeReplayed([], {
  opening: opening(['problem'], 'The desk lamp you sent me flickers and went out twice.'),
  caseRecord: { fields: { 'order.number': 'HH-4471', 'order.item': 'desk lamp' }, privateFields: [] },
});

describe('a note to the next tier', () => {
  it.each([
    ['names the order however it is spaced', 'hh 4471 please look', { order: true }],
    ['names the problem in the words of the customer', 'The lamp flickers.', { problem: true }],
    ['says what was tried', 'Offered a replacement, declined.', { tried: true }],
    [
      'says nothing with mere politeness',
      'Please help, thanks.',
      { order: false, problem: false, tried: false },
    ],
  ])('%s', (_title, note, expected) => {
    expect(readEscalationNote(note, contact)).toMatchObject(expected);
  });

  it('need not name an order where the case has none', () => {
    expect(readEscalationNote('Please help.', makeReplayed([])).order).toBe(true);
  });
});

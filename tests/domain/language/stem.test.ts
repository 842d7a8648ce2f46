import { expect, test } from 'vitest';
import { stem } from '#lib/domain/language/stem.ts';

const families = [
  ['refund', 'refunds', 'refunded', 'refunding'],
  ['cancel', 'cancelled', 'canceled', 'cancellation'],
  ['escalate', 'escalated', 'escalating', 'escalation'],
  ['deliver', 'delivered', 'delivery', 'deliveries'],
  ['break', 'broke', 'broken'],
  ['reply', 'replies', 'replied', 'replying'],
  ['replace', 'replacement', 'replaced'],
  ['verify', 'verified', 'verification'],
  ['guarantee', 'guaranteed', 'guarantees'],
  ['note', 'notes', 'noted'],
  ['everybody', 'everyone'],
  ['anybody', 'anyone'],
];

test.each(families)('%s shares its stem with its other forms', (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ['bus', 'but'],
  ['address', 'addition'],
  ['need', 'new'],
  ['bring', 'bridge'],
  ['note', 'not'],
  ['noted', 'not'],
])('%s and %s have different stems', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('names that objects inherit are words like any other', () => {
  expect(stem('constructor')).toBe('constructor');
});

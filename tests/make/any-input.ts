import fc from 'fast-check';
import type { AgentInput } from '#lib/domain/contact/advance.ts';
import { deskActionIds } from '#lib/domain/desk/desk.ts';

const sentences = [
  'I am so sorry your kettle came without its lid.',
  'What is your order number?',
  'Could you tell me what happened?',
  'I can send you a replacement today, or refund you. Which would you like?',
  'You have 30 days to return it if you don’t like it.',
  'Calm down.',
  'That is not my problem.',
  'I have refunded you.',
  'I see your email is amara@example.org.',
  'ok',
  '…',
];
const args = fc.dictionary(
  fc.constantFrom('amount', 'order', 'postcode', 'email', 'note', 'tier', 'what', 'in', 'reason', 'summary'),
  fc.constantFrom('60', '5', 'HH-2093', 'LS6 2QT', 'amara@example.org', 'tier-2', 'other', 'some words'),
);

/** Any move of a representative: words sensible and not, desk actions possible and not, waiting. */
export const anyInput: fc.Arbitrary<AgentInput> = fc.oneof(
  fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
    .map((said) => ({ words: said.join(' ') })),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => ({ words })),
  fc.record({ action: fc.constantFrom(...deskActionIds), args }).map((does) => ({ does })),
  fc.integer({ min: 1, max: 86_400 }).map((waits) => ({ waits })),
);

/** A run of moves, perhaps stopped. */
export const anyRun: fc.Arbitrary<readonly AgentInput[]> = fc
  .tuple(fc.array(anyInput, { maxLength: 8 }), fc.boolean())
  .map(([inputs, stops]) => (stops ? [...inputs, { stops: true }] : inputs));

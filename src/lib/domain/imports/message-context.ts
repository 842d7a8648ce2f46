import { readCustomerMessage } from '../language/read-customer-message.ts';
import type { ReadingContext } from '../language/reading.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { usualSlots } from './usual-slots.ts';
import { volunteered } from './volunteered.ts';

/** What the reader may know of a single message taken out of its contact: what the customer said before it, and the lowest tier. */
export function contextOf(customer: readonly string[], pack: CompanyPack): ReadingContext {
  const nothing = { fields: {}, privateFields: [] };
  const told = customer.flatMap((text) =>
    volunteered({ text, askedFor: [], signs: readCustomerMessage(text) }, nothing),
  );
  return {
    earlier: customer.map((text) => ({ speaker: 'customer', text })),
    slots: usualSlots(told),
    caseFields: {},
    privateFields: [],
    verified: false,
    done: [],
    tier: pack.company.tiers[0]?.id ?? '',
  };
}

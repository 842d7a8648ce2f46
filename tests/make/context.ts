import type { CaseValue, EarlierTurn, ReadingContext } from '#lib/domain/language/reading.ts';

/** What a reader knows when nobody tells it anything; the customer's identity is not yet verified. */
export function makeContext(known: Partial<ReadingContext> = {}): ReadingContext {
  return {
    earlier: [],
    slots: [],
    caseFields: {},
    privateFields: [],
    verified: false,
    done: [],
    tier: 'tier-1',
    ...known,
  };
}

export const customerSaid = (text: string): EarlierTurn => ({ speaker: 'customer', text });

/** An order of £89 that came on 3 May 2050; what is wrong with it, and how long ago it came, is for the test to say. */
export function makeOrder(condition: string, daysAgo: number): Readonly<Record<string, CaseValue>> {
  return {
    'order.number': 'HH-4471',
    'order.item': 'blender',
    'order.price': 89,
    'order.delivered': '2050-05-03',
    'order.delivered-days-ago': daysAgo,
    'order.condition': condition,
  };
}

import type { CaseRecord } from '#lib/domain/desk/desk.ts';
import type { Clause, CompanyPack, Fact, FactValue } from '#lib/domain/policy/policy.ts';

const money = (amount: number): FactValue => ({ kind: 'money', amount, currency: 'GBP' });
const none: FactValue = { kind: 'text', text: 'no limit' };

function clause(id: string, serves: readonly string[] = []): Clause {
  return {
    id,
    number: id.split('/')[1]!,
    title: id,
    markdown: '',
    audience: 'both',
    serves,
    facts: [],
    line: 1,
  };
}

function fact(id: string, value: FactValue, more: Partial<Fact> = {}): Fact {
  return { id, clause: id.split('.')[0]!, value, about: [], perTier: {}, line: 1, ...more };
}

const clauses = [
  clause('returns/A1'),
  clause('returns/A2'),
  clause('returns/A3'),
  clause('returns/A4'),
  clause('care/P1', ['verify-identity']),
  clause('care/W1', ['warn-before-ending']),
];

const facts = [
  fact('returns/A1.window', { kind: 'duration', amount: 14, unit: 'days' }, { anchor: 'delivery' }),
  fact(
    'returns/A2.window',
    { kind: 'duration', amount: 6, unit: 'months' },
    { anchor: 'delivery', appliesWhen: { condition: ['faulty', 'damaged'] } },
  ),
  fact('returns/A3.limit', money(100), { perTier: { lead: money(400), head: none } }),
  fact('returns/A4.limit', money(10), { perTier: { lead: money(50) } }),
  fact('care/P1.details', { kind: 'count', amount: 2 }),
  fact('care/W1.warnings', { kind: 'count', amount: 1 }),
];

const actions = {
  'look-up': 20,
  'verify-identity': 30,
  'log-complaint': 45,
  refund: 30,
  replace: 40,
  goodwill: 20,
  'schedule-follow-up': 20,
  escalate: 60,
  'wrap-up': 60,
  'end-contact': 5,
};

/** A company that is not the shipped one, with other ids and limits: whatever works here knows no company. */
export function makeSmallCompany(): CompanyPack {
  const limits: Readonly<Record<string, string>> = { refund: 'refund-limit', goodwill: 'goodwill-limit' };
  const desk = Object.entries(actions).map(([id, takes]) => [
    id,
    { title: id, takes, ...(limits[id] ? { limit: limits[id] } : {}) },
  ]);
  return {
    company: {
      id: 'pine-lane',
      name: 'Pine Lane',
      brandVoice: 'Plain.',
      currency: 'GBP',
      channels: { chat: { title: 'Chat' } },
      tiers: [
        { id: 'clerk', title: 'Clerk', holds: '' },
        { id: 'lead', title: 'Lead', holds: '' },
        { id: 'head', title: 'Head', holds: '' },
      ],
      desk: Object.fromEntries(desk),
      parts: {
        'return-window': 'returns/A1.window',
        'faulty-window': 'returns/A2.window',
        'refund-limit': 'returns/A3.limit',
        'goodwill-limit': 'returns/A4.limit',
        'identity-details': 'care/P1.details',
        'abuse-warnings': 'care/W1.warnings',
      },
    },
    policy: {
      documents: [],
      clauses: new Map(clauses.map((each) => [each.id, each])),
      facts: new Map(facts.map((each) => [each.id, each])),
    },
  };
}

/** A faulty toaster of £60, delivered 20 days ago: outside the change-of-mind window, inside the one for faults. */
export function makeCase(fields: CaseRecord['fields'] = {}): CaseRecord {
  return {
    fields: {
      'order.number': 'PL-100',
      'order.item': 'toaster',
      'order.price': 60,
      'order.delivered': '2026-02-11',
      'order.delivered-days-ago': 20,
      'order.condition': 'faulty',
      'customer.postcode': 'LS1 4AP',
      'customer.email': 'sam@post.example',
      'customer.phone': '07700 900123',
      ...fields,
    },
    privateFields: ['customer.postcode', 'customer.email', 'customer.phone'],
  };
}

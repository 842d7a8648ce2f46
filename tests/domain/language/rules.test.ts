import { describe, expect, test } from 'vitest';
import { customerSigns } from '#lib/domain/language/customer-signs.ts';
import { faultDetectors } from '#lib/domain/language/faults/fault-detectors.ts';
import { readCustomerMessage } from '#lib/domain/language/read-customer-message.ts';
import { readMessage } from '#lib/domain/language/read-message.ts';
import type { ReadingContext } from '#lib/domain/language/reading.ts';
import { skillDetectors } from '#lib/domain/language/skills/skill-detectors.ts';
import { ruleTexts } from '#lib/text/rules.ts';
import type { RuleExample } from '#lib/text/rules/rule-text.ts';
import { vetoReasons } from '#lib/text/vetoes.ts';
import { customerSaid, makeContext, makeOrder } from '#tests/make/context.ts';
import { harbourHome, makePack } from '#tests/make/pack.ts';

const pack = makePack();
const detectors = [...skillDetectors, ...faultDetectors];
const ruleIds = detectors.flatMap((detector) => detector.rules.map((rule) => rule.id));

/** The ids of the rules that count something in an example. */
function rulesFiring(example: RuleExample): string[] {
  const { says, asked, customer, known } = typeof example === 'string' ? { says: example } : example;
  const context: ReadingContext = {
    earlier: [
      ...(asked === undefined ? [] : [{ speaker: 'agent' as const, text: asked }]),
      ...(customer === undefined ? [] : [{ speaker: 'customer' as const, text: customer }]),
    ],
    slots: known === undefined ? [] : [{ id: 'known', askedBy: [known], filled: true }],
    caseFields: {},
    privateFields: [],
    verified: true,
    done: [],
    tier: pack.company.tiers[0]!.id,
  };
  const { skills, faults } = readMessage(says, context, pack);
  return [...skills, ...faults].filter(finds).map((hit) => hit.rule);
}

/** Examples name figures that are not this company's: what a rule finds in them is found all the same. */
const finds = ({ vetoedBy }: { readonly vetoedBy?: string }) => !vetoedBy || vetoedBy === 'untrue';

/** The ids of the rules that hold something in an example against a faulty order of 33 days, before the customer is verified. */
function rulesJudging(example: RuleExample): string[] {
  const { says, customer } = typeof example === 'string' ? { says: example } : example;
  const { claims, faults } = readMessage(
    says,
    makeContext({
      earlier: customer === undefined ? [] : [customerSaid(customer)],
      caseFields: {
        ...makeOrder('faulty', 33),
        'customer.postcode': 'LS1 4AP',
        'customer.address': '12 Mill Lane, Leeds, LS1 4AP',
      },
      privateFields: ['customer.postcode', 'customer.address'],
      verified: false,
      tier: 'tier-1',
    }),
    harbourHome(),
  );
  return [...claims, ...faults].map((found) => found.rule);
}

const fires = (id: string, example: RuleExample) =>
  /^(?:CLAIM|DISCLOSE)-/.test(id)
    ? rulesJudging(example).includes(id)
    : id.startsWith('CUS-')
      ? readCustomerMessage(typeof example === 'string' ? example : example.says).some(
          (sign) => sign.rule === id,
        )
      : rulesFiring(example).includes(id);

const words = (example: RuleExample) =>
  typeof example === 'string' ? example : `${example.says} ← ${example.customer ?? example.known}`;

describe('every rule of the reader', () => {
  test('has a page, and every page has a rule', () => {
    const signs = [...customerSigns.map((rule) => rule.id), 'CUS-7', 'CUS-8'];
    const pages = Object.keys(ruleTexts).filter((id) => !/^(?:CLAIM|DISCLOSE|PROMISE)-/.test(id));
    expect(pages.sort()).toEqual([...ruleIds, ...signs].sort());
  });

  test('has an id of its own', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });

  test('shows at least two examples that it finds and two that it does not', () => {
    const thin = Object.entries(ruleTexts).filter(
      ([, rule]) => rule.found.length < 2 || rule.notFound.length < 2,
    );
    expect(thin.map(([id]) => id)).toEqual([]);
  });

  test('names only vetoes that have a sentence', () => {
    const vetoes = detectors.flatMap((detector) =>
      detector.rules.flatMap((rule) => rule.vetoes.map((veto) => veto.id)),
    );
    expect(vetoes.filter((id) => !(id in vetoReasons))).toEqual([]);
  });

  // Whether a promise is broken shows only over a whole contact: claims/find-broken-promises.test.ts.
  for (const [id, rule] of Object.entries(ruleTexts).filter(([id]) => id !== 'PROMISE-1')) {
    test.each(rule.found.map((example) => [words(example), example] as const))(
      `${id} finds “%s”`,
      (_, example) => {
        expect(fires(id, example)).toBe(true);
      },
    );
    test.each(rule.notFound.map((example) => [words(example), example] as const))(
      `${id} does not count “%s”`,
      (_, example) => {
        expect(fires(id, example)).toBe(false);
      },
    );
  }
});

import type { CaseCondition, Fact, Policy } from '../../policy/policy.ts';
import { holdsFor } from '../../policy/holds-for.ts';
import type { CaseValue } from '../reading.ts';

/** Whether a fact governs a case, as far as the case tells. */
export type Governs = 'holds' | 'fails' | 'unknown';

export type CaseFields = Readonly<Record<string, CaseValue>>;

/** The field a condition means: its exact name, else the one field whose last part it is. */
function fieldNamed(name: string, fields: CaseFields): string | undefined {
  if (Object.hasOwn(fields, name)) return name;
  const ends = Object.keys(fields).filter((field) => field.endsWith(`.${name}`));
  return ends.length === 1 ? ends[0] : undefined;
}

/** Whether a fact governs a case: `unknown` where the case lacks what its condition asks about. A fact without condition governs everything. */
export function applies(fact: Fact, fields: CaseFields, policy: Policy, tier: string): Governs {
  if (!fact.appliesWhen) return 'holds';
  const condition = fact.appliesWhen;
  const known: [string, CaseValue][] = [];
  for (const name of Object.keys(condition)) {
    const field = fieldNamed(name, fields);
    if (field === undefined) return 'unknown';
    known.push([name, fields[field]!]);
  }
  return holdsFor(condition, Object.fromEntries(known), policy, tier) ? 'holds' : 'fails';
}

/** Plain words by which speakers name a condition that files name in one word. */
const plainly: Readonly<Record<string, RegExp>> = {
  faulty: /\b(?:faulty|faults?|defect(?:ive|s)?|stopped working|does not work|not working|malfunction\w*)\b/,
  damaged: /\b(?:damaged?|damages|broken|cracked|smashed|chipped|arrived in pieces)\b/,
  unwanted:
    /\b(?:unwanted|chang(?:e|ed|es|ing) (?:of|your|their) minds?|no longer want|do not want|do not like|not what you wanted)\b/,
  'change-of-mind':
    /\b(?:unwanted|chang(?:e|ed|es|ing) (?:of|your|their) minds?|change-of-mind|no longer want|do not want|do not like)\b/,
};

/** The values that the policy's conditions tell apart, each with the words that name it. */
export type NamedCondition = { readonly field: string; readonly value: string; readonly words: RegExp };

/** Prepared once a policy: every text value that a fact's condition asks for. */
export function conditionsOf(policy: Policy): readonly NamedCondition[] {
  const known = prepared.get(policy);
  if (known) return known;
  const found = new Map<string, NamedCondition>();
  for (const fact of policy.facts.values()) {
    for (const [field, wanted] of Object.entries(fact.appliesWhen ?? {})) {
      for (const value of textsIn(wanted))
        found.set(`${field}=${value}`, { field, value, words: wordsFor(value) });
    }
  }
  const conditions = [...found.values()];
  prepared.set(policy, conditions);
  return conditions;
}

const prepared = new WeakMap<Policy, readonly NamedCondition[]>();

function textsIn(wanted: CaseCondition[string]): string[] {
  if (!Array.isArray(wanted)) return [];
  return (wanted as readonly CaseValue[]).filter(
    (value): value is string => typeof value === 'string' && /^[a-z][a-z0-9 -]{2,}$/.test(value),
  );
}

const wordsFor = (value: string): RegExp =>
  plainly[value] ?? new RegExp(`\\b${value.replace(/[ -]/g, '[ -]')}s?\\b`);

/** What a statement itself says about the case: for every field that conditions ask about, the first value it names. */
export function statedFields(
  text: string,
  conditions: readonly NamedCondition[],
  fields: CaseFields,
): CaseFields {
  const stated: Record<string, CaseValue> = {};
  for (const { field, value, words } of conditions) {
    const name = fieldNamed(field, fields) ?? field;
    if (!Object.hasOwn(stated, name) && words.test(text)) stated[name] = value;
  }
  return stated;
}

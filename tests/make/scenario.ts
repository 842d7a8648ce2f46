import { readFileSync } from 'node:fs';
import type { Clause, CompanyPack, Fact, FactValue } from '#lib/domain/policy/policy.ts';
import { compileScenario } from '#lib/domain/scenario/compile-scenario.ts';
import type { CompiledScenario } from '#lib/domain/scenario/compiled-scenario.ts';
import { nothingHeard, type Heard } from '#lib/domain/scenario/heard.ts';
import { readScenario } from '#lib/domain/scenario/read-scenario.ts';
import type { Scenario } from '#lib/domain/scenario/scenario.ts';
import { deskActionIds } from '#lib/domain/desk/desk.ts';

/** The file that scenarios/README.md tells its readers to copy: what they try first is what is tested first. */
export function firstScenarioText(): string {
  const guide = readFileSync('scenarios/README.md', 'utf8');
  return /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(guide)![1]!;
}

/** The first scenario with whole blocks replaced: top-level ones, and inside `moments`, `customer` and `golden` those one level down. */
export function scenarioTextWith(changes: string): string {
  return overlay(firstScenarioText(), changes, 0);
}

export function makeScenario(changes = ''): Scenario {
  const checked = readScenario(
    'scenarios/small/kettle-without-lid.yaml',
    scenarioTextWith(changes),
    scenarioPack(),
  );
  if (!checked.ok)
    throw new Error(
      checked.problems.map((problem) => `${problem.line} ${problem.code} ${problem.message}`).join('\n'),
    );
  return checked.value;
}

export function makeCompiled(changes = ''): CompiledScenario {
  return compileScenario(makeScenario(changes), scenarioPack());
}

/** Words in which nothing was found, unless said otherwise. */
export function makeHeard(found: Partial<Heard> = {}): Heard {
  return { ...nothingHeard, ...found };
}

/** A company small enough to read, with the clause ids that the first scenario names. */
export function scenarioPack(): CompanyPack {
  const facts = [
    fact('refunds/R1.window', { kind: 'duration', amount: 30, unit: 'days' }, { anchor: 'delivery' }),
    fact('refunds/R2.window', { kind: 'duration', amount: 12, unit: 'months' }, { anchor: 'delivery' }),
    fact('refunds/R2.photo-limit', money(50)),
    fact('refunds/R7.limit', money(150), { perTier: { 'tier-2': money(500) } }),
    fact('privacy/V1.details', { kind: 'count', amount: 2 }),
    fact('conduct/B3.warnings', { kind: 'count', amount: 1 }),
  ];
  const clauses = ['refunds/R1', 'refunds/R2', 'refunds/R7', 'privacy/V1', 'conduct/B3', 'escalation/E2'].map(
    clause,
  );
  return {
    company: {
      id: 'small',
      name: 'Small',
      brandVoice: 'Plain.',
      currency: 'GBP',
      channels: { chat: { title: 'Chat' }, phone: { title: 'Phone' } },
      tiers: ['tier-1', 'tier-2'].map((id) => ({ id, title: id, holds: id })),
      desk: Object.fromEntries(
        deskActionIds.map((id) => [
          id,
          { title: id, takes: 10, ...(id === 'refund' ? { limit: 'refund-limit' } : {}) },
        ]),
      ),
      parts: {
        'identity-details': 'privacy/V1.details',
        'refund-limit': 'refunds/R7.limit',
        'abuse-warnings': 'conduct/B3.warnings',
      },
    },
    policy: {
      documents: [],
      clauses: new Map(clauses.map((each) => [each.id, each])),
      facts: new Map(facts.map((each) => [each.id, each])),
    },
  };
}

const nested = ['moments', 'customer', 'golden'];

function overlay(base: string, changes: string, indent: number): string {
  const blocks = blocksOf(base, indent);
  for (const [key, block] of blocksOf(changes, indent)) {
    if (key === '') continue;
    const known = blocks.get(key);
    const body = (text: string) => text.slice(text.indexOf('\n') + 1);
    const inside = known !== undefined && indent === 0 && nested.includes(key);
    blocks.set(key, inside ? `${key}:\n${overlay(body(known), body(block), 2)}` : block);
  }
  return [...blocks.values()].join('');
}

function blocksOf(text: string, indent: number): Map<string, string> {
  const blocks = new Map<string, string>();
  let key = '';
  for (const line of text.split(/(?<=\n)/)) {
    const found = new RegExp(`^ {${indent}}([a-z][a-z0-9-]*):`).exec(line);
    if (found) key = found[1]!;
    blocks.set(key, (blocks.get(key) ?? '') + line);
  }
  return blocks;
}

function clause(id: string): Clause {
  return {
    id,
    number: id.split('/')[1]!,
    title: id,
    markdown: '',
    audience: 'both',
    serves: [],
    facts: [],
    line: 1,
  };
}

function fact(id: string, value: FactValue, more: Partial<Fact> = {}): Fact {
  return { id, clause: id.split('.')[0]!, value, about: [], perTier: {}, line: 1, ...more };
}

function money(amount: number): FactValue {
  return { kind: 'money', amount, currency: 'GBP' };
}

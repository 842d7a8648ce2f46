import type { Checked } from '../content/problem.ts';
import { readYaml } from '../content/read-yaml.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { checkAbuseLines } from './check-abuse-lines.ts';
import { checkFallbacks } from './check-fallbacks.ts';
import { checkFlow } from './check-flow.ts';
import { checkHeader } from './check-header.ts';
import { checkNames } from './check-names.ts';
import { checkRules } from './check-rules.ts';
import { checkVaries } from './check-varies.ts';
import { readBehaviours } from './read-behaviours.ts';
import { readCase } from './read-case.ts';
import { readGolden } from './read-golden.ts';
import { readLine } from './read-line.ts';
import { readMoments } from './read-moments.ts';
import { readRule } from './read-rules.ts';
import { checkSpokenLines } from './read-spoken-lines.ts';
import type { ReadingScenario } from './reading-scenario.ts';
import { gatherProblems, type Problems } from './scenario-problems.ts';
import { scenarioSchema } from './scenario-schema.ts';
import type { CustomerSlot, Scenario, Varied } from './scenario.ts';
import type { Written } from './written-scenario.ts';

const schema = scenarioSchema('reader');

/**
 * Reads one scenario file and holds it against the company's policy and itself.
 * `file` is its path; its name without `.yaml` is the scenario's id. `rubrics` are the known rubrics' ids, where the caller has them.
 */
export function readScenario(
  file: string,
  text: string,
  pack: CompanyPack,
  rubrics?: readonly string[],
): Checked<Scenario> {
  const problems = gatherProblems(file);
  checkSpokenLines(text, problems);
  const yaml = readYaml(file, text, schema);
  if (!yaml.ok) return { ok: false, problems: withoutEchoes(problems, yaml.problems) };
  const { value: written, lineOf } = yaml.value;
  const names = { slots: Object.keys(written.customer.knows ?? {}), places: Object.keys(written.moments) };
  const reading: ReadingScenario = { pack, problems, lineOf, names };
  checkHeader(written, file, rubrics, reading);
  const scenario = readParts(written, file, reading);
  // A name that is not known leads to doubtful conclusions about the whole: those are drawn once the names are right.
  if (problems.found().length === 0) checkWhole(scenario, reading);
  const found = problems.found();
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: scenario, problems: [] };
}

function checkWhole(scenario: Scenario, reading: ReadingScenario): void {
  const line = reading.lineOf(['moments']);
  checkFlow(scenario, line, reading.problems);
  checkRules(scenario, reading.problems);
  checkFallbacks(scenario, line, reading.problems);
  checkAbuseLines(scenario, line, reading.problems);
  checkNames(scenario, reading);
  checkVaries(scenario, reading);
}

function readParts(written: Written, file: string, reading: ReadingScenario): Scenario {
  const { moments, endings } = readMoments(written.moments, reading);
  const { customer, escalation } = written;
  const note = written['content-note'];
  const tier = escalation?.tier;
  return {
    id: written.id,
    company: reading.pack.company.id,
    title: written.title,
    family: written.family,
    level: written.level,
    channel: written.channel,
    currency: reading.pack.company.currency,
    policy: written.policy,
    rubric: written.rubric,
    tier: written.tier ?? reading.pack.company.tiers[0]?.id ?? '',
    briefing: written.briefing,
    ...(note === undefined ? {} : { contentNote: note }),
    varies: readVaries(written.varies),
    caseFields: readCase(written.case, reading),
    privateFields: written.private ?? [],
    customer: {
      name: customer.name,
      mood: customer.mood,
      patience: customer.patience,
      wants: customer.wants,
      slots: readSlots(customer.knows, reading),
      keepsQuiet: customer['keeps-quiet'] ?? [],
    },
    mustTell: written['must-tell'] ?? [],
    escalation: {
      when: escalation?.when ?? 'unnecessary',
      ...(tier === undefined ? {} : { tier }),
      because: escalation?.because ?? '',
    },
    moments,
    endings,
    otherwise: readRule(written.otherwise, ['otherwise'], reading),
    atAnyMoment: readBehaviours(written['at-any-moment'] ?? [], written.channel, reading),
    golden: readGolden(
      written.golden,
      endings.map((ending) => ending.id),
      reading,
    ),
    file,
  };
}

function readSlots(
  written: Written['customer']['knows'],
  { lineOf }: ReadingScenario,
): readonly CustomerSlot[] {
  return Object.entries(written ?? {}).map(([id, slot]) => ({
    id,
    askedBy: slot['asked-by'],
    answer: readLine(slot.answer),
    line: lineOf(['customer', 'knows', id]),
  }));
}

function readVaries(written: Written['varies']): Readonly<Record<string, Varied>> {
  const entries = Object.entries(written ?? {}).map(([name, varied]) => [
    name,
    Array.isArray(varied) ? { oneOf: varied } : varied,
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, Varied>>;
}

/** A line that was cut breaks the schema as well: the author needs to hear of the cut alone. */
function withoutEchoes(
  problems: Problems,
  echoes: readonly { readonly line: number }[],
): Checked<Scenario>['problems'] {
  const told = problems.found();
  const lines = new Set(told.flatMap(({ line }) => [line, line - 1]));
  return [...told, ...(echoes as Checked<Scenario>['problems']).filter(({ line }) => !lines.has(line))];
}

import { canonicalJson, hashText } from '../content/hash.ts';
import type { Checked, Problem } from '../content/problem.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { readCompany } from '../policy/read-company.ts';
import { readRubric } from '../rubric/read-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ContentHashes } from './contact.ts';
import type { ContentSources } from './content-sources.ts';
import type { Edition } from './edition.ts';

/** One company's content, checked: the pack, every scenario that is free of errors as an edition, and every problem of the rest. */
export type Content = {
  readonly pack: CompanyPack | null;
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly editions: readonly Edition[];
  readonly problems: readonly Problem[];
};

/** Reads and compiles a company's content. A file with errors takes itself out, and never the others. */
export function buildEditions(sources: ContentSources): Content {
  const company = readCompany(new Map(Object.entries(sources.company)));
  const rubrics = Object.entries(sources.rubrics).map(([file, text]) => ({
    text,
    checked: readRubric(file, text),
  }));
  const problems = [...company.problems, ...rubrics.flatMap(({ checked }) => checked.problems)];
  const readable = rubrics.flatMap(({ text, checked }) =>
    checked.ok ? [{ text, rubric: checked.value }] : [],
  );
  const byId = new Map(readable.map(({ rubric }) => [rubric.id, rubric]));
  if (!company.ok) return { pack: null, rubrics: byId, editions: [], problems };
  const scenarios = Object.entries(sources.scenarios).map(([file, text]) => ({
    text,
    checked: readAgainst(file, text, company.value, byId),
  }));
  return {
    pack: company.value,
    rubrics: byId,
    editions: scenarios.flatMap(({ text, checked }) =>
      checked.ok ? [edition(company.value, sources.company, checked.value, text, readable)] : [],
    ),
    problems: [...problems, ...scenarios.flatMap(({ checked }) => checked.problems)],
  };
}

function readAgainst(
  file: string,
  text: string,
  pack: CompanyPack,
  rubrics: ReadonlyMap<string, Rubric>,
): Checked<Scenario> {
  const checked = readScenario(file, text, pack);
  if (!checked.ok || rubrics.has(checked.value.rubric)) return checked;
  const line = text.split('\n').findIndex((each) => each.startsWith('rubric:')) + 1;
  const problem: Problem = {
    file,
    line,
    code: 'unknown-rubric',
    message: `There is no rubric "${checked.value.rubric}" without errors.`,
    fix: `Name one of: ${[...rubrics.keys()].join(', ') || 'none is readable, mend the rubrics first'}.`,
    severity: 'error',
  };
  return { ok: false, problems: [...checked.problems, problem] };
}

type ReadRubric = { readonly text: string; readonly rubric: Rubric };

function edition(
  pack: CompanyPack,
  company: ContentSources['company'],
  scenario: Scenario,
  text: string,
  rubrics: readonly ReadRubric[],
): Edition {
  const used = rubrics.find(({ rubric }) => rubric.id === scenario.rubric)!;
  const compiled = compileScenario(scenario, pack);
  return {
    pack,
    scenario,
    compiled,
    rubric: used.rubric,
    hashes: {
      policy: policyHashes(pack, company),
      scenario: scenarioHashes(compiled, text),
      rubric: rubricHashes(used),
    },
  };
}

/** Structure of a policy: clause ids and the values of its facts. */
function policyHashes(pack: CompanyPack, company: ContentSources['company']): ContentHashes {
  const facts = [...pack.policy.facts.values()].map(({ id, value, anchor, perTier, appliesWhen }) => ({
    id,
    value,
    anchor,
    perTier,
    appliesWhen,
  }));
  return {
    content: hashText(canonicalJson(company)),
    structure: hashText(canonicalJson({ clauses: [...pack.policy.clauses.keys()], facts })),
  };
}

/** Structure of a scenario: its machine, which holds no sentence of the author. */
function scenarioHashes(compiled: Edition['compiled'], text: string): ContentHashes {
  return { content: hashText(text), structure: hashText(canonicalJson(compiled.config)) };
}

/** Structure of a rubric: ids, weights and the machine's rules, without titles, anchors and advice. */
function rubricHashes({ rubric, text }: ReadRubric): ContentHashes {
  const sections = rubric.sections.map((section) => ({
    id: section.id,
    weight: section.weight,
    criteria: section.criteria.map(({ id, weight, trigger, startsAt, earns, loses, order }) => ({
      id,
      weight,
      trigger,
      startsAt,
      earns,
      loses,
      order,
    })),
  }));
  const criticalErrors = rubric.criticalErrors.map(({ id, kind, when }) => ({ id, kind, when }));
  return {
    content: hashText(text),
    structure: hashText(canonicalJson({ passMark: rubric.passMark, sections, criticalErrors })),
  };
}

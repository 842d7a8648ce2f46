import type { Checked, Problem } from '../content/problem.ts';
import { readYaml, type YamlFile } from '../content/read-yaml.ts';
import { checkCompany } from './check-company.ts';
import { companySchema, type WrittenCompany } from './company-schema.ts';
import { mistake } from './policy-problem.ts';
import type { Company, CompanyPack, DeskActionSetting, Policy } from './policy.ts';
import { readPolicy, type ContentFiles } from './read-policy.ts';
import { sayFact } from './say-fact.ts';

export type { ContentFiles } from './read-policy.ts';

/**
 * Reads a company folder (`company.yaml` and `policy/*.md`) into a checked pack.
 * Problems come in order of file, line and code; warnings may accompany a pack.
 */
export function readCompany(files: ContentFiles): Checked<CompanyPack> {
  const text = files.get('company.yaml');
  if (text === undefined) return { ok: false, problems: [withoutCompany()] };
  const yaml = readYaml('company.yaml', text, companySchema);
  const written = yaml.ok ? yaml.value : undefined;
  // Without a readable company there are no tiers to hold the policy against; only its own mistakes would be noise.
  if (!written) return { ok: false, problems: inOrder(yaml.problems) };
  const policy = readPolicy(files, {
    tiers: written.value.tiers.map((tier) => tier.id),
    documents: written.value.documents,
  });
  const problems = inOrder([...policy.problems, ...(policy.ok ? checkCompany(written, policy.value) : [])]);
  if (!policy.ok || problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  return { ok: true, value: { company: companyOf(written, policy.value), policy: policy.value }, problems };
}

function withoutCompany(): Problem {
  const message = 'The company folder has no company.yaml.';
  return mistake(
    { file: 'company.yaml', line: 1 },
    'company-missing',
    message,
    'Add the file; scenarios/README.md shows what stands in it.',
  );
}

function companyOf({ value }: YamlFile<WrittenCompany>, policy: Policy): Company {
  const { id, name, currency, tiers, parts } = value;
  const channels = Object.entries(value.channels).map(([channel, { title, hours }]) => [
    channel,
    hours === undefined ? { title } : { title, hours: sayHours(hours, policy) },
  ]);
  const desk = Object.entries(value.desk).map(([action, setting]) => [action, settingOf(setting)]);
  return {
    id,
    name,
    brandVoice: value['brand-voice'],
    currency,
    channels: Object.fromEntries(channels),
    tiers,
    desk: Object.fromEntries(desk),
    parts,
  };
}

/** Hours are named by their fact, as every value is; plain words stand as they are. */
function sayHours(hours: string, policy: Policy): string {
  const fact = policy.facts.get(hours);
  return fact ? sayFact(fact) : hours;
}

function settingOf({ title, takes, limit }: WrittenCompany['desk']['refund']): DeskActionSetting {
  return limit === undefined ? { title, takes } : { title, takes, limit };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

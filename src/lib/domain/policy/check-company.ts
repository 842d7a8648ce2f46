import { nearestWord } from '../content/nearest-word.ts';
import type { Problem } from '../content/problem.ts';
import type { YamlFile } from '../content/read-yaml.ts';
import type { WrittenCompany } from './company-schema.ts';
import { wellKnownParts } from './parts.ts';
import { doubt, mistake } from './policy-problem.ts';
import type { Policy } from './policy.ts';
import { standardIds } from './standards.ts';

const file = 'company.yaml';

/** Holds company.yaml against the policy it speaks of. */
export function checkCompany(company: YamlFile<WrittenCompany>, policy: Policy): Problem[] {
  return [
    ...checkParts(company, policy),
    ...missingParts(company),
    ...checkDesk(company),
    ...checkHours(company, policy),
    ...checkDocuments(company, policy),
    ...checkTiers(company),
    ...unservedStandards(company, policy),
  ];
}

function checkParts({ value, lineOf }: YamlFile<WrittenCompany>, policy: Policy): Problem[] {
  const unknown = Object.entries(value.parts).filter(([, fact]) => !policy.facts.has(fact));
  return unknown.map(([part, fact]) =>
    mistake(
      { file, line: lineOf(['parts', part]) },
      'part-unknown-fact',
      `The part "${part}" names "${fact}", and there is no such fact.`,
      nearFact(fact, policy),
    ),
  );
}

function nearFact(fact: string, policy: Policy): string {
  const near = nearestWord(fact, [...policy.facts.keys()]);
  return near
    ? `Did you mean "${near}"?`
    : 'Name a fact in full, as in refunds/R1.window, or add it to the policy.';
}

function missingParts({ value, lineOf }: YamlFile<WrittenCompany>): Problem[] {
  const missing = wellKnownParts.filter((part) => !Object.hasOwn(value.parts, part));
  return missing.map((part) =>
    doubt(
      { file, line: lineOf(['parts']) },
      'part-missing',
      `No fact plays the part "${part}".`,
      `Add "${part}:" with the id of the fact that does; what depends on it stays off until then.`,
    ),
  );
}

function checkDesk({ value, lineOf }: YamlFile<WrittenCompany>): Problem[] {
  const limited = Object.entries(value.desk).filter(
    ([, { limit }]) => limit !== undefined && !Object.hasOwn(value.parts, limit),
  );
  return limited.map(([action, { limit = '' }]) => {
    const near = nearestWord(limit, Object.keys(value.parts));
    const fix = near
      ? `Did you mean "${near}"?`
      : `Name a part that stands under parts: ${Object.keys(value.parts).join(', ')}.`;
    return mistake(
      { file, line: lineOf(['desk', action, 'limit']) },
      'desk-limit-unknown-part',
      `The limit of "${action}" names the part "${limit}", and there is none.`,
      fix,
    );
  });
}

/** `channels/L2.hours` is meant as a fact; anything else as words. */
function checkHours({ value, lineOf }: YamlFile<WrittenCompany>, policy: Policy): Problem[] {
  return Object.entries(value.channels).flatMap(([channel, { hours }]) => {
    if (hours === undefined || !/^[a-z][a-z0-9-]*\/\S+\.\S+$/.test(hours) || policy.facts.has(hours))
      return [];
    return [
      mistake(
        { file, line: lineOf(['channels', channel, 'hours']) },
        'unknown-reference',
        `"${hours}" names no fact.`,
        nearFact(hours, policy),
      ),
    ];
  });
}

function checkDocuments({ value, lineOf }: YamlFile<WrittenCompany>, policy: Policy): Problem[] {
  const known = policy.documents.map((document) => document.id);
  return value.documents.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const near = nearestWord(id, known);
    const fix = near ? `Did you mean "${near}"?` : `Documents of this policy: ${known.join(', ')}.`;
    return [
      mistake(
        { file, line: lineOf(['documents', index]) },
        'unknown-document',
        `There is no policy document "${id}".`,
        fix,
      ),
    ];
  });
}

function checkTiers({ value, lineOf }: YamlFile<WrittenCompany>): Problem[] {
  const ids = value.tiers.map((tier) => tier.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          mistake(
            { file, line: lineOf(['tiers', index]) },
            'tier-repeated',
            `The tier "${id}" stands twice.`,
            'Give each tier an id of its own, lowest authority first.',
          ),
        ],
  );
}

function unservedStandards({ lineOf }: YamlFile<WrittenCompany>, policy: Policy): Problem[] {
  const served = new Set([...policy.clauses.values()].flatMap((clause) => clause.serves));
  return standardIds
    .filter((standard) => !served.has(standard))
    .map((standard) =>
      doubt(
        { file, line: lineOf([]) },
        'standard-unserved',
        `No clause serves the standard "${standard}".`,
        `Add it to "serves:" of the clause that asks for it; scores by it cite no clause until then.`,
      ),
    );
}

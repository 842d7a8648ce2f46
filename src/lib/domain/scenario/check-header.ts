import { nearestWord } from '../content/nearest-word.ts';
import type { ReadingScenario } from './reading-scenario.ts';
import type { Written } from './written-scenario.ts';

/** Whether the file's name, channel, tier, clauses, facts and rubric are the company's. */
export function checkHeader(
  written: Written,
  file: string,
  rubrics: readonly string[] | undefined,
  reading: ReadingScenario,
): void {
  const { problems, lineOf, pack } = reading;
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.ya?ml$/, '');
  if (written.id !== name) {
    problems.report(
      lineOf(['id']),
      'id-not-file-name',
      `The id is "${written.id}", but the file is "${name}".`,
      `Write "id: ${name}", or rename the file.`,
    );
  }
  problems.expectKnown('channel', written.channel, Object.keys(pack.company.channels), lineOf(['channel']));
  const tiers = pack.company.tiers.map((tier) => tier.id);
  if (written.tier !== undefined) problems.expectKnown('tier', written.tier, tiers, lineOf(['tier']));
  if (written.escalation?.tier !== undefined)
    problems.expectKnown('tier', written.escalation.tier, tiers, lineOf(['escalation', 'tier']));
  const clauses = [...pack.policy.clauses.keys()];
  for (const [at, clause] of written.policy.entries())
    problems.expectKnown('clause', clause, clauses, lineOf(['policy', at]));
  for (const [at, fact] of (written['must-tell'] ?? []).entries()) {
    problems.expectKnown('fact', fact, [...pack.policy.facts.keys()], lineOf(['must-tell', at]));
  }
  if (rubrics !== undefined) problems.expectKnown('rubric', written.rubric, rubrics, lineOf(['rubric']));
  checkEscalation(written, clauses, reading);
}

function checkEscalation(
  { escalation }: Written,
  clauses: readonly string[],
  { problems, lineOf }: ReadingScenario,
): void {
  const because = escalation?.because;
  if (because !== undefined) {
    problems.expectKnown('clause', because, clauses, lineOf(['escalation', 'because']));
    return;
  }
  const near = nearestWord('escalation/E2', clauses);
  const fix = `Add "escalation:" with when: and because: a clause${near === undefined ? '' : `, such as ${near}`}.`;
  problems.report(
    lineOf(['escalation']),
    'escalation-without-clause',
    'No clause says whether this contact is to be escalated.',
    fix,
  );
}

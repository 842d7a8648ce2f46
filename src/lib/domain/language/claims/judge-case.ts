import type { Claim } from '../reading.ts';
import { claimOf, trimmed } from './claim-of.ts';
import { statementAt, type Hearing } from './hearing.ts';
import type { CheckedAgainstCase, InStatement } from './against-case.ts';
import { checkAge } from './check-age.ts';
import { checkDate } from './check-date.ts';
import { checkPrice } from './check-price.ts';
import { slotOf } from './fact-slots.ts';
import { lastPart } from './field-of-event.ts';
import type { Placed } from './quantity.ts';
import { agrees } from './same-amount.ts';
import { sayQuantity } from './say-quantity.ts';
import type { Statement } from './statements.ts';

export type CaseFindings = { readonly claims: readonly Claim[]; readonly taken: ReadonlySet<Placed> };

/** Judges what is said of this very order: when it came, how old it is, what it cost. */
export function judgeCase(hearing: Hearing): CaseFindings {
  const claims: Claim[] = [];
  const taken = new Set<Placed>();
  for (const placed of hearing.placed) {
    const statement = statementAt(hearing.statements, placed.at);
    if (
      !statement ||
      statement.unasserted ||
      placed.quantity.corrected ||
      citesRule(hearing, placed, statement)
    )
      continue;
    const checked = check(hearing, placed, statement);
    if (!checked) continue;
    taken.add(placed);
    if (checked.field !== undefined)
      claims.push(caseClaim(hearing, placed, statement, checked.field, checked.agrees));
  }
  return { claims, taken };
}

function check(hearing: Hearing, placed: Placed, statement: Statement): CheckedAgainstCase | undefined {
  const fields = hearing.context.caseFields;
  const words: InStatement = {
    said: placed.quantity,
    before: hearing.spoken.text.slice(statement.start, placed.at),
    after: hearing.spoken.text.slice(placed.to, statement.end),
    earlier: `${statement.sentence.before} ${hearing.spoken.text.slice(statement.sentence.start, statement.start)}`,
  };
  if (placed.quantity.kind === 'date') return checkDate(fields, words);
  return placed.quantity.kind === 'money' ? checkPrice(fields, words) : checkAge(fields, words);
}

const refuses = /\b(?:can not|unable|nothing|not able|no longer|too late|not eligible|not possible)\b/;

/** "It's more than 30 days since delivery, so we can't": the rule's own figure, used to refuse. */
function citesRule(hearing: Hearing, { quantity }: Placed, statement: Statement): boolean {
  if (
    quantity.kind !== 'duration' ||
    quantity.bound !== 'more-than' ||
    !refuses.test(statement.sentence.text)
  )
    return false;
  return hearing.facts.some(
    (fact) =>
      slotOf(fact, hearing.pack) === 'window' &&
      agrees({ ...quantity, approximate: false }, fact.value) === true,
  );
}

function caseClaim(
  hearing: Hearing,
  { quantity }: Placed,
  statement: Statement,
  field: string,
  agreed: boolean,
): Claim {
  return claimOf(hearing, {
    ...trimmed(statement),
    verdict: agreed ? 'right' : 'wrong',
    rule: 'CLAIM-CASE',
    said: quantity.kind === 'count' ? `day ${quantity.low}` : sayQuantity(quantity),
    policy: `${lastPart(field).replace(/-/g, ' ')}: ${String(hearing.context.caseFields[field])}`,
  });
}

import type { CaseRecord } from '../desk/desk.ts';
import { mentionsDetail } from '../desk/same-detail.ts';
import { factOfPart } from '../policy/fact-of-part.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { valueFor } from '../policy/value-for.ts';
import { valuesOf } from './detail-fields.ts';
import type { DetailId } from './usual-slots.ts';

/** A name alone tells nobody from somebody who knows it, so it counts only where the policy says so. */
const details: readonly DetailId[] = [
  'order-number',
  'account-id',
  'email',
  'postcode',
  'phone',
  'date-of-birth',
];

/** Whether the customer has volunteered as many details as the policy asks for. One that the case holds must match it. */
export function isIdentified(
  told: readonly string[],
  texts: readonly string[],
  record: CaseRecord,
  pack: CompanyPack,
  tier: string,
): boolean {
  const given = acceptedDetails(pack).filter(
    (detail) => told.includes(detail) && matches(detail, texts, record),
  );
  return given.length >= detailsNeeded(pack, tier);
}

function matches(detail: DetailId, texts: readonly string[], record: CaseRecord): boolean {
  const known = valuesOf(detail, record);
  return known.length === 0 || known.some((value) => mentionsDetail(texts, value));
}

function detailsNeeded(pack: CompanyPack, tier: string): number {
  const fact = factOfPart(pack, 'identity-details');
  const value = fact ? valueFor(fact, tier) : undefined;
  return value?.kind === 'count' ? value.amount : 2;
}

const words: Readonly<Record<DetailId, RegExp>> = {
  'order-number': /\border\b/i,
  'account-id': /\b(?:account|user ?name|customer (?:number|id)|member)/i,
  name: /\bname\b/i,
  email: /\be-?mail\b/i,
  postcode: /\b(?:post ?code|zip|postal code)\b/i,
  phone: /\b(?:phone|mobile|telephone)\b/i,
  'date-of-birth': /\bbirth/i,
};

/** The details that the clause on verifying lists, where it lists any. */
function acceptedDetails(pack: CompanyPack): readonly DetailId[] {
  const clause = factOfPart(pack, 'identity-details')?.clause;
  const facts = clause === undefined ? [] : (pack.policy.clauses.get(clause)?.facts ?? []);
  const listed = facts.flatMap((id) => {
    const value = pack.policy.facts.get(id)?.value;
    return value?.kind === 'choice' ? value.options : [];
  });
  const accepted = (Object.keys(words) as DetailId[]).filter((detail) =>
    listed.some((option) => words[detail].test(option)),
  );
  return accepted.length > 0 ? accepted : details;
}

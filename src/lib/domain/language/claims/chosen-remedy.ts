import type { RemedyId } from '../reading.ts';
import type { Hearing } from './hearing.ts';
import type { Statement } from './statements.ts';

/** The ways out a customer chooses from, as customers and representatives name them, and the desk action that is each. */
const waysOut: readonly { readonly remedy: RemedyId; readonly action?: string; readonly named: RegExp }[] = [
  { remedy: 'refund', action: 'refund', named: /\b(?:refund\w*|money|reimburs\w*)\b/ },
  {
    remedy: 'replacement',
    action: 'replace',
    named: /\b(?:replac\w*|exchang\w*|swap\w*|(?:new|another) one)\b/,
  },
  { remedy: 'repair', named: /\b(?:repair\w*|mend\w*|fix(?:ed|ing)? it)\b/ },
];

const ofThisCustomer = /\b(?:i|you|your|yours|let us)\b/;
const declined = /(?:\b(?:not|no|never|nor|without|cannot)\b|n['’]t\b)[^.!?;]*/g;
/** A choice made this many messages ago still holds. */
const recent = 3;

/** Whether a statement carries out, and does not refuse, what the customer chose or what the desk has done: it closes no way out. */
export function followsTheChoice(hearing: Hearing, { text, start, end }: Statement): boolean {
  if (!ofThisCustomer.test(text)) return false;
  const span = hearing.spoken.spanOf(start, end);
  const refused = hearing.proposals
    .filter((one) => one.stance === 'refused' && one.start < span.end && span.start < one.end)
    .map(({ remedy }) => remedy);
  const chosen = chosenBy(hearing);
  return waysOut.some(
    ({ remedy, action, named }) =>
      named.test(text) &&
      !refused.includes(remedy) &&
      (chosen === remedy || hearing.context.done.some((done) => done === action)),
  );
}

/** The one way out that the customer's latest words on the matter name. */
function chosenBy({ context }: Hearing): RemedyId | undefined {
  const said = context.earlier.filter(({ speaker }) => speaker === 'customer').slice(-recent);
  for (const { text } of said.reverse()) {
    const wanted = text.toLowerCase().replace(declined, '');
    const named = waysOut.filter((way) => way.named.test(wanted));
    if (named.length > 0) return named.length === 1 ? named[0]!.remedy : undefined;
  }
  return undefined;
}

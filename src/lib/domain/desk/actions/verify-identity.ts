import { clausesServing } from '../../policy/clauses-serving.ts';
import { factOfPart } from '../../policy/fact-of-part.ts';
import { valueFor } from '../../policy/value-for.ts';
import { fieldOf, identityDetails } from '../case-fields.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction, type Performing } from '../performing.ts';
import { mentionsDetail, sameDetail } from '../same-detail.ts';

/**
 * Compares the details that the customer gave with the case. Too few matching ones, or any wrong one, is done without success.
 * Details taken from the screen instead of from the customer match, and offend the clauses on verifying.
 */
export const verifyIdentity: PerformDeskAction = (performing) => {
  if (!performing.state.lookedUp) return impossible('desk.look-up-first');
  const given = Object.keys(identityDetails).filter((detail) => argument(performing, detail) !== '');
  if (given.length === 0) return impossible('desk.verify-identity.no-details');
  const needed = detailsNeeded(performing);
  const matching = given.filter((detail) => matches(performing, detail)).length;
  const success = matching === given.length && matching >= needed;
  return done('verify-identity', performing.state, {
    message: messageOf(`desk.verify-identity.${outcomeKey(success, matching, given.length)}`, {
      matching: String(matching),
      given: String(given.length),
      needed: String(needed),
    }),
    success,
    changes: { verified: performing.state.verified || success },
    against:
      success && !given.every((detail) => cameFromCustomer(performing, detail))
        ? againstVerifying(performing)
        : [],
  });
};

function outcomeKey(success: boolean, matching: number, given: number): string {
  if (success) return 'done';
  return matching < given ? 'no-match' : 'too-few';
}

function detailsNeeded({ pack, tier }: Performing): number {
  const fact = factOfPart(pack, 'identity-details');
  const value = fact ? valueFor(fact, tier) : undefined;
  return value?.kind === 'count' ? value.amount : 2;
}

function matches(performing: Performing, detail: string): boolean {
  const known = fieldOf(performing.caseRecord, identityDetails[detail as keyof typeof identityDetails]);
  return known !== undefined && sameDetail(String(known), argument(performing, detail));
}

function cameFromCustomer({ heard, args }: Performing, detail: string): boolean {
  return heard.customerTexts === undefined || mentionsDetail(heard.customerTexts, args[detail] ?? '');
}

function againstVerifying({ pack }: Performing): string[] {
  return clausesServing(pack.policy, 'verify-identity').map((clause) => clause.id);
}

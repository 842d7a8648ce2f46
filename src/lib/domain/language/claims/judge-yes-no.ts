import type { Claim } from '../reading.ts';
import { applies, type Governs } from './case-fields.ts';
import { claimOf, trimmed } from './claim-of.ts';
import type { Hearing } from './hearing.ts';
import type { Statement } from './statements.ts';
import { asserted } from './yes-no-asserted.ts';
import { isAboutPaying, nameOf, yesNosOf, type YesNo } from './yes-no-sense.ts';

/** Judges statements without a figure against the policy's yes-or-no facts: who pays, what is needed, what can be done. */
export function judgeYesNo(hearing: Hearing): Claim[] {
  if (yesNosOf(hearing.pack).length === 0) return [];
  return hearing.statements.flatMap((statement) => {
    const found = statement.unasserted ? undefined : bestMeant(hearing, statement);
    if (!found) return [];
    const { fact, yes } = found.meant;
    const { start, end } = trimmed(statement);
    return [
      claimOf(hearing, {
        verdict: found.says === yes ? 'right' : 'wrong',
        rule: 'CLAIM-YES-NO',
        start,
        end,
        said: hearing.spoken.quoteOf(hearing.spoken.spanOf(start, end)),
        fact,
        policy: `${nameOf(fact)}: ${yes ? 'yes' : 'no'}`,
      }),
    ];
  });
}

type Found = { readonly meant: YesNo; readonly says: boolean; readonly score: number };

function bestMeant(hearing: Hearing, statement: Statement): Found | undefined {
  let best: Found | undefined;
  for (const meant of yesNosOf(hearing.pack)) {
    const says = asserted(meant.sense, statement.text);
    if (says === undefined) continue;
    const score = scoreOf(hearing, statement, meant, says);
    if (score !== undefined && score > (best?.score ?? -1)) best = { meant, says, score };
  }
  return best;
}

/** How much a statement means a fact; `undefined` where not enough to say so. */
function scoreOf(hearing: Hearing, statement: Statement, meant: YesNo, says: boolean): number | undefined {
  const { fact } = meant;
  const own = hearing.talks(statement.text).get(fact);
  const here = own?.score ?? 0;
  const around = hearing.talks(statement.sentence.text).get(fact)?.score ?? 0;
  const fields = { ...hearing.context.caseFields, ...hearing.stated(statement.sentence.text) };
  const governs = applies(fact, fields, hearing.pack.policy, hearing.context.tier);
  if (governs === 'fails') return undefined;
  const score = here === 0 ? 0 : here + 0.4 * around;
  const named = score >= 0.9 && own?.full;
  if (!named && !isSettled(statement, meant, governs, { score, agrees: says === meant.yes }))
    return undefined;
  return score + (governs === 'holds' ? 0.3 : 0);
}

const sendsBack =
  /\b(?:postage|return\w*|collect\w*|couriers?|send(?:ing)? (?:it|them) back|post(?:ing)? (?:it|them) back|labels?|shipping|fetch\w*|pick\w* (?:it|them) up)\b/;
const ofNothingElse = /\b(?:for (?:it|that|this)|anything|a (?:penny|thing|cent)|nothing)\b/;

/** Who pays needs no full name where the case itself settles which rule is meant; to find it wrong takes more words than to find it right. */
function isSettled(
  { text }: Statement,
  { fact, sense }: YesNo,
  governs: Governs,
  told: { readonly score: number; readonly agrees: boolean },
): boolean {
  if (governs !== 'holds' || fact.appliesWhen === undefined || !isAboutPaying(sense)) return false;
  if (/[£$€]/.test(text)) return false;
  if (told.agrees) return sendsBack.test(text) || ofNothingElse.test(text);
  return sendsBack.test(text) && told.score >= 0.25;
}

import type { CompanyPack, Fact } from '../../policy/policy.ts';
import { oncePer } from './once-per.ts';

/** What the fact's name asserts when its value is yes. */
export type Sense = 'we-pay' | 'customer-pays' | 'needed' | 'possible' | 'impossible';

/** A yes-or-no fact, what its name asserts, and how it stands. */
export type YesNo = { readonly fact: Fact; readonly sense: Sense; readonly yes: boolean };

/** The yes-or-no facts of a company's policy. */
export const yesNosOf = oncePer((pack: CompanyPack): readonly YesNo[] =>
  [...pack.policy.facts.values()].flatMap((fact) =>
    fact.value.kind === 'yes-no' ? [{ fact, sense: senseOf(fact), yes: fact.value.yes }] : [],
  ),
);

export const isAboutPaying = (sense: Sense) => sense === 'we-pay' || sense === 'customer-pays';

export const nameOf = (fact: Fact) => fact.id.slice(fact.id.indexOf('.') + 1).replace(/-/g, ' ');

function senseOf(fact: Fact): Sense {
  const name = nameOf(fact);
  if (/\b(?:pay|pays|paid|cost|costs|charge|charged|free|postage|fee|cover|covers|covered)\b/.test(name)) {
    if (!/\b(?:customer|you|buyer|charge|charged|fee)\b/.test(name)) return 'we-pay';
    return /\b(?:no|not)\b/.test(name) ? 'we-pay' : 'customer-pays';
  }
  if (/\b(?:required|requires|needed|needs|need|must|necessary|compulsory|mandatory)\b/.test(name))
    return 'needed';
  return /\b(?:no|not|non|excluded|excludes|never|final|forbidden|without|barred|exempt)\b/.test(name)
    ? 'impossible'
    : 'possible';
}

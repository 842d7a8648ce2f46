import type { CompanyPack, Tier } from '../../policy/policy.ts';
import { oncePer } from './once-per.ts';

type Named = { readonly tier: Tier; readonly words: RegExp };

const namesOf = oncePer((pack: CompanyPack): readonly Named[] =>
  pack.company.tiers.flatMap((tier) => {
    const titles = spokenTitles(tier);
    return titles.length === 0 ? [] : [{ tier, words: new RegExp(`\\b(?:${titles.join('|')})s?\\b`) }];
  }),
);

function spokenTitles(tier: Tier): string[] {
  const number = /\d+/.exec(tier.id)?.[0];
  return [
    tier.title.toLowerCase(),
    tier.id.toLowerCase().replace('-', ' '),
    ...(number ? [`tier ${number}`] : []),
  ].filter((title) => /^[\w ]+$/.test(title));
}

/** The tier that a text names, the highest where it names several. */
export const tierNamed = (pack: CompanyPack, text: string): Tier | undefined =>
  namesOf(pack).findLast(({ words }) => words.test(text))?.tier;

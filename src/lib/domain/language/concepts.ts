import { functionWords } from './function-words.ts';
import { stem } from './stem.ts';

// Different words for one matter: who writes "faulty" where the customer wrote "broken" has listened.
const families: readonly string[] = [
  'broken damaged faulty smashed cracked defective shattered chipped dented scratched ruined malfunctioning bust busted snapped leaking',
  'late delay delayed wait waiting waited hold overdue slow ages weeks chase chased chasing',
  'parcel package order delivery shipment box item goods',
  'refund reimburse reimbursement money cash repay',
  'bill billing charge charged overcharged invoice fee payment paid debit',
  'rude insult insulted called swore disrespectful attitude manners',
  'lost missing vanished disappeared stolen gone',
  'phone call called ring rang rung telephone line hung',
  'email emails message messages reply replied answer answered unanswered response ignored ignoring heard silence',
  'replace replacement exchange swap',
  'cancel cancellation stop unsubscribe leave',
  'burn burned burnt fire smoke flames caught hot sparked spark sparks sparking',
  'hurt injury injured hand cut wound pain',
  'present gift birthday wedding anniversary christmas party',
  'transfer transferred passed pushed bounced different departments third fourth again repeat repeating explain explained',
  'internet network connection outage broadband offline down service',
  'father mother dad mum died death passed funeral loss bereaved estate',
  'courier driver delivered carrier doorstep porch neighbour',
  'wrong incorrect mistake error mixed mistaken',
  'work working works worked stopped function functioning start turn',
  'address house street moved',
  'child baby son daughter kids children family',
];

const conceptOf: ReadonlyMap<string, string> = new Map(
  families.flatMap((family, index) =>
    family.split(' ').map((word) => [stem(word), `concept-${index}`] as const),
  ),
);

// Said in every contact, so sharing them shows nothing.
const everywhere: ReadonlySet<string> = new Set(
  `want need like know think say tell make take come look try use help please thank sorry thing day today time customer contact problem issue let see
  find way good bad great new old first last next one two much many still already just really understand feel sure name number situation matter right hear happen get go
  put keep ask believe mean seem able anything something nothing everything anyone someone nobody people person goodbye bye morning afternoon evening inconvenience unfortunately wrong manager supervisor okay yes hello hi long short able`
    .split(/\s+/)
    .map(stem),
);

/** The concepts a list of folded words is about; function words and what every contact says are left out. */
export function contentOf(words: readonly string[]): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const word of words) {
    const concept = conceptFor(word, stem(word));
    if (concept !== undefined) concepts.add(concept);
  }
  return concepts;
}

/** The concept of one word, or undefined where it says nothing of the matter. */
export function conceptFor(word: string, wordStem: string): string | undefined {
  if (word.length < 3 || functionWords.has(word) || everywhere.has(wordStem) || /^\p{N}+$/u.test(word))
    return undefined;
  return conceptOf.get(wordStem) ?? wordStem;
}

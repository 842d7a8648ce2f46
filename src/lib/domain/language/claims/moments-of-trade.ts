import { wordRoots } from './word-root.ts';

/** Words for the events from which times run. Groups that share a line may be told apart only by the policy, so they never contradict each other. */
const events: readonly (readonly [string, RegExp])[] = [
  [
    'delivery',
    /deliver\w*|arriv\w*|receiv\w*|receipt|(?:you |have )?got (?:it|them)|get (?:it|them)|reach(?:ed|es|ing)? you|came|turned up/,
  ],
  [
    'dispatch',
    /dispatch\w*|despatch\w*|ship(?:s|ped|ping|ment)?\b|sent (?:it )?out|left (?:our|the) (?:warehouse|depot)|post(?:ed|ing)/,
  ],
  ['purchase', /purchas\w*|bought|buy(?:ing)?|order(?:ed|ing)?\b|paid|payment|checkout/],
  ['approval', /approv\w*|authoris\w*|authoriz\w*|agree\w*|confirm\w*|sign(?:ed|ing)? off|process\w*/],
  ['return', /(?:get|got|have|receive[ds]?|reaches|is) (?:it )?back|return(?:ed|s)?\b|inspect\w*/],
  [
    'start',
    /start(?:ed|s)?\b|activat\w*|(?:went|goes|going) live|connect(?:ed|ion)|install\w*|sign(?:ed|ing)? up/,
  ],
  ['cancellation', /cancel\w*/],
  ['invoice', /invoice\w*|bill(?:ed|ing)?\b|statement/],
  ['resolution', /resol\w*|sorted|clos(?:ed|ing)|settle\w*/],
  [
    'report',
    /report\w*|complain\w*|log(?:ged|ging)?\b|contact\w*|rais(?:ed|ing)|enquir\w*|inquir\w*|request\w*|notice|(?:you )?(?:told|tell|let) us|your (?:message|email|call)/,
  ],
];

const starts =
  /(?:\b(?:from|of|after|since|following|starting|counting from|once|when|as soon as|beyond|past|on)\b)/;
const anchored = new RegExp(
  `^[,)]? ?(?:window |period |limit )?(?:(?:is |are )?(?:run|runs|count|counts|counted|start|starts|starting) )?${starts.source} ((?:[\\w']+ ){0,5}?(?:${events.map(([, words]) => words.source).join('|')}))`,
);

/** Which event a figure is said to run from: read in the words right after it, `undefined` where none is named. */
export function anchorAfter(after: string): string | undefined {
  const phrase = anchored.exec(after.split(/[.;\n]|, (?:but|and|so)\b/)[0] ?? '')?.[1];
  return phrase === undefined ? undefined : eventIn(phrase);
}

const eventWords = events.map(([name, words]) => [name, new RegExp(`\\b(?:${words.source})`, 'g')] as const);

/** An event named in a text, and the stretch that names it. */
export type NamedEvent = { readonly event: string; readonly at: number; readonly to: number };

/** The event that a phrase names last: "the day your order was delivered" is delivery. */
export function lastEventIn(phrase: string): NamedEvent | undefined {
  let found: NamedEvent | undefined;
  for (const [event, words] of eventWords) {
    for (const match of phrase.matchAll(words)) {
      if (!found || match.index > found.at)
        found = { event, at: match.index, to: match.index + match[0].length };
    }
  }
  return found;
}

export const eventIn = (phrase: string) => lastEventIn(phrase)?.event;

/** The policy's own word for an event, in the same names. */
export function eventOf(anchor: string): string {
  const known = ofAnchor.get(anchor);
  if (known !== undefined) return known;
  const event = eventIn(anchor.replace(/-/g, ' ')) ?? wordRoots(anchor).join(' ');
  ofAnchor.set(anchor, event);
  return event;
}

// A policy has a handful of anchors, asked for with every figure.
const ofAnchor = new Map<string, string>();

const alike: readonly (readonly string[])[] = [['approval', 'return', 'report']];

/** Whether a speaker's event certainly is another than the policy's. */
export function anchorsDiffer(said: string, anchor: string): boolean {
  const meant = eventOf(anchor);
  return said !== meant && !alike.some((group) => group.includes(said) && group.includes(meant));
}

import type { Message } from './message.ts';

const serviceWords: ReadonlySet<string> = new Set(
  'sorry please thank thanks apologise apologize apologies apology understand empathy empathise appreciate frustration sincerely welcome assist resolve escalate ownership'.split(
    ' ',
  ),
);
const filler: ReadonlySet<string> = new Set(
  'i am you we so very really and much a the it your our my to for'.split(' '),
);

/** Service words make up most of the message and repeat themselves: keywords, not a reply. */
export function isStuffed(message: Message): boolean {
  const words = message.tokens
    .filter((token) => token.pos !== 'PUNCT' && !filler.has(token.word))
    .map((token) => token.word);
  const service = words.filter((word) => serviceWords.has(word));
  return (
    service.length >= 6 &&
    service.length / words.length >= 0.6 &&
    new Set(service).size <= service.length / 1.5
  );
}

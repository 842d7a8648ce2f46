import { oncePer } from './once-per.ts';
import type { Spoken } from './spoken.ts';
import { whyUnasserted, type Unasserted } from './why-unasserted.ts';

/** The sentence that a statement stands in, with the texts of the sentences on either side; empty where there are none. */
type Told = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** A stretch of the spoken line that says one thing; `sentence` is the stretch it stands in. */
export type Statement = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: Told;
  /** Why nothing in it is asserted, where nothing is: asked, imagined, attributed to others, doubted. */
  readonly unasserted?: Unasserted;
};

const seams =
  /;| - |,? \b(?:but|however|whereas|although|though|yet|except that)\b|, (?:and|so|because|since|which|while|then|or|instead|now|not)\b|\. |: (?!you (?:choose|decide|pick)\b|it is (?:up to you|your)\b)(?=(?:i|we|you|it|that|this|they|there|your|our|the)\b)|,? (?:and|so) (?=(?:i|we|you|it|that|this|they|there|he|she|your|our|the|refunds?|returns?|replacements?|repairs?|deliver(?:y|ies)|exchanges?|orders?|after|if|for|any|faulty|damaged|unwanted|standard|express)\b)/g;

/** Splits the spoken line at sentences and at the seams inside them, and marks what is not asserted. */
export const statementsOf: (spoken: Spoken) => readonly Statement[] = oncePer((spoken) =>
  spoken.sentences.flatMap(({ start, end, text, question }, index, all) => {
    const before = all[index - 1]?.text ?? '';
    const after = all[index + 1]?.text ?? '';
    return statementsIn(spoken, { start, end, text, before, after }, question);
  }),
);

function statementsIn(spoken: Spoken, sentence: Told, question: boolean): Statement[] {
  const { text } = sentence;
  const asked = isAsked(text, question);
  const marked = /["']/.test(text);
  return pieces(text).map(({ start, end }) => {
    const own = text.slice(start, end);
    const quoted = marked && spoken.quotedAt(sentence.start + start + own.search(/\S/));
    const unasserted =
      whyNotSaid(quoted, asked(start)) ?? whyUnasserted(own, text.slice(0, start), text.slice(end));
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      text: own,
      sentence,
      ...(unasserted ? { unasserted } : {}),
    };
  });
}

function whyNotSaid(quoted: boolean, asked: boolean): Unasserted | undefined {
  if (quoted) return 'reported';
  return asked ? 'question' : undefined;
}

function pieces(text: string): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  let start = 0;
  for (const seam of text.matchAll(seams)) {
    if (seam.index > start && /[a-z0-9]/.test(text.slice(start, seam.index))) {
      result.push({ start, end: seam.index });
      start = seam.index;
    }
  }
  result.push({ start, end: text.length });
  return result;
}

const friendlyTag =
  /[,.-] ?(?:is|are|does|do|would|will|shall|can) (?:that|this|it|you|i)\b[^,?]{0,30}\?\s*$|,? ?(?:ok|okay|alright|all right|yes|yeah)\s*\?\s*$/;
const opensQuestion =
  /^[\s"',.-]*(?:(?:and|so|but|sorry|also|well|ok|okay|please|now|hi|hello|[a-z]+),? )?(?:(?:did|do|does|is|are|was|were|has|have|had|can|could|would|will|shall|should|may|might|am) (?:not )?(?:you|i|we|it|they|he|she|there|that|this|these|those|the|your|our|any|anyone|somebody|someone)\b|what|when|where|which|who|whose|why|how)\b/;

/** A question asks to its end, unless only a tag is asked ("you have 30 days, is that all right?"). */
function isAsked(text: string, question: boolean): (start: number) => boolean {
  const tag = friendlyTag.exec(text);
  if (tag && question && !opensQuestion.test(text)) return (start) => start >= tag.index;
  if (question || /\?\s*["']?\s*$/.test(text)) return () => true;
  return () =>
    /^[\s"',.-]*(?:(?:and|so|but),? )?(?:did|do|does|is|are|was|were|can|could|would|will|shall|should) (?:you|it|we|they|that) [^.]*$/.test(
      text,
    ) && !/[.!]\s*$/.test(text);
}

import type { Spoken } from './spoken.ts';

/** A stretch of the spoken line that says one thing; `sentence` is the stretch it stands in. */
export type Statement = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  /** Why nothing in it is asserted, where nothing is: asked, imagined, attributed to others, doubted. */
  readonly unasserted?: 'question' | 'hypothetical' | 'reported' | 'doubted';
};

const seams =
  /;| - |,? \b(?:but|however|whereas|although|though|yet|except that)\b|, (?:and|so|because|since|which|while|then|or|instead|now|not)\b|\. |: (?=(?:i|we|you|it|that|this|they|there|your|our|the)\b)|,? (?:and|so) (?=(?:i|we|you|it|that|this|they|there|he|she|your|our|the|refunds?|returns?|replacements?|repairs?|deliver(?:y|ies)|exchanges?|orders?|after|if|for|any|faulty|damaged|unwanted|standard|express)\b)/g;

/** Splits the spoken line at sentences and at the seams inside them, and marks what is not asserted. */
export function statementsOf(spoken: Spoken): Statement[] {
  return spoken.sentences.flatMap((sentence) => {
    const text = spoken.text.slice(sentence.start, sentence.end);
    const asked = isAsked(text, sentence.question);
    return pieces(text).map(({ start, end }) => {
      const own = text.slice(start, end);
      const before = text.slice(0, start);
      const unasserted =
        spoken.quotedAt(sentence.start + start + own.search(/\S/)) && /["']/.test(text)
          ? 'reported'
          : whyUnasserted(own, before, asked(start, end));
      return {
        start: sentence.start + start,
        end: sentence.start + end,
        text: own,
        sentence: { start: sentence.start, end: sentence.end, text },
        ...(unasserted ? { unasserted } : {}),
      };
    });
  });
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
function isAsked(text: string, question: boolean): (start: number, end: number) => boolean {
  const tag = friendlyTag.exec(text);
  if (tag && question && !opensQuestion.test(text)) return (start) => start >= tag.index;
  if (question || /\?\s*["']?\s*$/.test(text)) return () => true;
  return () =>
    /^[\s"',.-]*(?:(?:and|so|but),? )?(?:did|do|does|is|are|was|were|can|could|would|will|shall|should) (?:you|it|we|they|that) [^.]*$/.test(
      text,
    ) && !/[.!]\s*$/.test(text);
}

const imagined =
  /\b(?:if (?:it|that|this|you|we|i|they|there|the [a-z]+) (?:had|were|was)\b|were (?:it|you|i|we) |had (?:it|you|i|we) |would have (?:been|had|given|got)|suppos(?:e|ing)|imagine|let us say|say it (?:was|were)|hypothetically|i wish|as if|if i could|if only|would that (?:be|have)|used to (?:be|have|give|offer)|in theory|(?:normally|otherwise) (?:it )?would (?:have )?be)\b/;
const attributed =
  /\b(?:you (?:said|say|mentioned|mention|told|tell|wrote|write|claimed|claim|stated|state|quoted|were (?:told|promised|quoted|given|led|assured|advised)|have been (?:told|promised|quoted|assured)|had been (?:told|promised)|believe|think|thought|asked|ask|wanted|want|expected|heard|read|saw|feel|felt|had hoped|hoped|would like|are asking)|(?:the|our|this|a|your) (?:customer|caller|client|chatbot|bot|assistant|advert|driver|neighbour|husband|wife|friend|email|letter) (?:\w+ )?(?:said|says|told|claims|claimed|stated|mentioned|wrote|thinks|promised|quoted|says that)|they (?:said|told|promised|quoted)|he (?:said|told|promised)|she (?:said|told|promised)|(?:somebody|someone|a colleague|my colleague|our colleague|the agent|the representative|the website|the shop|the store)(?: \w+)? (?:said|told|promised|quoted)|in your (?:words|message|email)|according to you|according to the customer|as you (?:say|said|put it)|(?:promised|told|quoted) you|your (?:understanding|impression|view|belief))\b/;
const doubted =
  /\b(?:(?:not|un)(?: (?:entirely|quite|completely|100% ))? ?(?:sure|certain|clear)|do not know|let me (?:check|see|find out|confirm|look|ask)|(?:i|we)(?: \w+)? (?:will|need to|have to|want to|can|am going to|must|should|would like to)(?: just| first)? (?:double[- ]?check|check|confirm|find out|see if|see whether|ask)\b|whether|i (?:wonder|doubt)|no idea|can not (?:say|tell|be sure|confirm|promise|guarantee)|could not (?:say|tell|promise|guarantee)|not (?:able to|going to|in a position to) (?:promise|guarantee|confirm|say)|would not (?:want to )?(?:promise|guarantee|say)\b|unable to (?:promise|guarantee|confirm|say)|no guarantee|i (?:think|believe) it might|it (?:might|may|could) be)\b/;

function whyUnasserted(own: string, before: string, asked: boolean): Statement['unasserted'] {
  if (asked) return 'question';
  if (imagined.test(own)) return 'hypothetical';
  if (
    attributed.test(own) ||
    /\b(?:said|says|told|claims?|promised|wrote)\b[^"]*["'][^"']*$/.test(before + own.slice(0, 3))
  )
    return 'reported';
  if (carriesOver(before) && attributed.test(before)) return 'reported';
  return doubted.test(own) ? 'doubted' : undefined;
}

/** "You were told 90 days, and that …" is still telling; "…, but it is 30" is not. */
function carriesOver(before: string): boolean {
  return /(?:\b(?:said|says|told|claims?|claimed|that)|[:"'])[\s,"']*$/.test(before);
}

import type { SaidFigure } from './said-figure.ts';

/** "The rule doesn't apply to …": told to be set aside. */
export const disowns =
  /\b(?:do(?:es)? not (?:apply|count|matter|affect|concern)|is not (?:about|for)|not relevant|irrelevant|was never (?:for|meant))\b/;
/** "The rule is only for …": told to belong to somebody else's case, or to this one. */
export const reserves =
  /\b(?:(?:is|are|was) (?:only |just |meant )+for|only for|only applies|only concerns?|concerns? only|belongs? to)\b/;
/** The same of a rule just named: "that's for unwanted items". */
const isForOthers = /\b(?:is|are|was) (?:only |just |meant |really )*(?:for|about)\b/;
const dismissed =
  /\b(?:do(?:es)? not (?:apply|count|matter|affect|concern|come into|stop)|(?:makes?|make) no difference|changes? nothing|neither here nor there|beside the point|no bearing|is not (?:what counts|the point|relevant|about|for|meant)|irrelevant)\b/;
const waved =
  /\b(?:do(?:es)? not (?:worry about|matter(?: that| if| how)?|let)|need not worry about|never mind|forget(?: about)?|ignore|regardless of|leave aside|put aside|should not have (?:mentioned|quoted|said|brought up)|there is no|whatever|read about|heard about)\b[^,;:]*$/;
const conceded = /^[\s,]*(?:even )?(?:though|although|if|when|after|past|despite|whether)\b[^,;:]*$/;
const pointsBack =
  /^[\s,;:.-]*(?:(?:but|and|so|though|because|since|yet|however),? )*(?:it|that|this|those|these|they|which|that one|that rule|the rule)\b/;

/** Whether a figure is only mentioned, to say that it does not count here. */
export function isSetAside({ statement, before, after }: SaidFigure): boolean {
  const own = after.slice(0, Math.max(0, statement.text.length - before.length));
  if (
    disowns.test(statement.text) ||
    reserves.test(statement.text) ||
    dismissed.test(own) ||
    waved.test(before)
  )
    return true;
  const { sentence } = statement;
  const rest = sentence.text.slice(statement.end - sentence.start);
  return (
    followsWith(rest) ||
    (rest.length < 3 && followsWith(sentence.after)) ||
    isConceded(statement.text, sentence.text.slice(0, statement.start - sentence.start), before)
  );
}

/** "…, but it doesn't apply to you", "That's only for unwanted items." */
function followsWith(next: string): boolean {
  return pointsBack.test(next) && [disowns, reserves, isForOthers, dismissed].some((one) => one.test(next));
}

/** "Even though it's more than 30 days, you can …" */
function isConceded(text: string, earlier: string, before: string): boolean {
  const even = /\beven\s*$/.test(earlier);
  return (even || /^[\s,]*(?:even|though|although|despite|whether)\b/.test(text)) && conceded.test(before);
}

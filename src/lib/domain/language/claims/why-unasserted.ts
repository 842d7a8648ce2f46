/** Why a statement asserts nothing: asked, imagined, told by somebody else, or doubted. */
export type Unasserted = 'question' | 'hypothetical' | 'reported' | 'doubted';

const imagined =
  /\b(?:if (?:it|that|this|you|we|i|they|there|the [a-z]+) (?:had|were|was)\b|were (?:it|you|i|we) |(?<!\bhave )had (?:it|you|i|we) |would have (?:been|had|given|got)|suppos(?:e|ing)|imagine|let us say|say it (?:was|were)|hypothetically|i wish|as if|if i could|if only|would that (?:be|have)|used to (?:be|have|give|offer)|in theory|(?:normally|otherwise) (?:it )?would (?:have )?be)\b/;

const others =
  '(?:(?:the|our|this|that|a|an|your|my|another|some|any|last|first) (?:\\w+ )?(?:customer|caller|client|chatbot|bot|assistant|advert|driver|courier|neighbour|husband|wife|friend|email|letter|colleague|agent|adviser|representative|website|site|page|shop|store|recording|note|manager|person)|they|he|she|nobody|no one|anybody|anyone|somebody|someone|people|who)';
const says =
  '(?:said|says|say|told|tell|tells|claims|claimed|stated|mention|mentioned|wrote|thinks|promised|quoted|quotes|asked|asks|ask|insisted)';
const attributed = new RegExp(
  `\\b(?:you (?:said|say|mentioned|mention|told|tell|wrote|write|claimed|claim|stated|state|quoted|(?:were|was|are|have been|had been) (?:\\w+ )?(?:told|promised|quoted|given|led|assured|advised|asked|charged|refused|denied)|believe|think|thought|asked|ask|wanted|want|expected|heard|read|saw|feel|felt|had hoped|hoped|would like|are asking|(?:may|might|will|must|could) (?:well )?have (?:seen|read|heard|been told))|${others}(?: (?!tells? you what)\\w+){0,3}? ${says}|(?:i|we) (?:was|were|have been|had been) told|(?:i|we) (?:(?:have|had|did) (?:not|never)|never) (?:say|said|promised?|told|tell)|in your (?:words|message|email)|according to (?:you|the|my|our)(?! (?:\\w+ )?(?:screen|system|records?|order|tracking|policy|rules?|handbook|account|case|file)\\b)|as you (?:say|said|put it)|(?:promised|told|quoted) you|your (?:understanding|impression|view|belief))\\b`,
);
const opensQuote = /\b(?:said|says|told|claims?|promised|wrote)\b[^"]*["'][^"']*$/;

const doubted =
  /\b(?:(?:not|un)(?: (?:entirely|quite|completely|100% ))? ?(?:sure|certain|clear)|do not know|let me (?:check|see|find out|confirm|look|ask)|(?:i|we)(?: \w+)? (?:will|need to|have to|want to|can|am going to|must|should|would like to)(?: just| first)? (?:double[- ]?check|check|confirm|find out|see if|see whether|ask)\b|whether|i (?:wonder|doubt)|no idea|can not (?:say|tell|be sure|confirm|promise|guarantee)|could not (?:say|tell|promise|guarantee)|not (?:able to|going to|in a position to) (?:promise|guarantee|confirm|say)|would not (?:want to )?(?:promise|guarantee|say)\b|unable to (?:promise|guarantee|confirm|say)|no guarantee|i (?:think|believe) it might|it (?:might|may|could) be)\b/;

/** "I'd love to give you a day, but …" */
const wished =
  /\b(?:i|we) (?:would (?:really |so |dearly )?(?:love|like|prefer|have (?:loved|liked))|want(?:ed)?) to\b/;
const wishDenied = /^[\s,;-]*but\b/;

/** Why a statement of an assertive sentence asserts nothing; `before` and `after` are the rest of its sentence. */
export function whyUnasserted(own: string, before: string, after: string): Unasserted | undefined {
  if (imagined.test(own)) return 'hypothetical';
  if (attributed.test(own) || quotes(before + own.slice(0, 3))) return 'reported';
  if (carriesOver(before) && attributed.test(before)) return 'reported';
  return doubted.test(own) || (wished.test(own) && wishDenied.test(after)) ? 'doubted' : undefined;
}

const quotes = (text: string) => /["']/.test(text) && opensQuote.test(text);

/** "You were told 90 days, and that …" is still telling; "…, but it is 30" is not. */
const carriesOver = (before: string) =>
  /(?:\b(?:said|says|told|claims?|claimed|that)|[:"'])[\s,"']*$/.test(before);

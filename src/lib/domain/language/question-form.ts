const asking =
  /^(?:(?:fine|right|all right|alright|yes|no|oh|good|now|sorry|okay|so|and|but|well|hi|hello|please|thanks|thank you|great|sure|first|also|then|just to check|to (?:check|confirm|clarify|help)|may i ask|can i ask|quick question|one (?:more )?question) )*(?:(?:what|which|when|where|who|whose|why|how)\b(?! (?:a|an)\b)|(?:can|could|would|will|may|might|shall|should|do|does|did|is|are|was|were|have|has|had|am) (?:not )?(?:i|you|we|it|they|he|she|there|this|that|these|those|the|your|my|our|any|anyone|someone)\b)/;

// "What I can do is…", "when it arrives, …", "whichever…": words of asking that tell.
const telling =
  /^(?:what|when|where|how|why|who|which|whatever|whichever|whenever)(?: \w+)?(?: (?:i|we|you|it|they|the|that|happens|happened|your|this|is happening)\b).* (?:is|are|will|would|please|then|just|was)\b|^(?:should|had|were) (?:you|it|they|anything)\b.* (?:please|i will|we will|just|then)\b/;

/** Whether a sentence asks: by its mark, or by its form where the mark was left out. `words` is lower case without punctuation. */
export function isQuestion(words: string, hasMark: boolean): boolean {
  if (hasMark) return true;
  return asking.test(words) && !telling.test(words);
}

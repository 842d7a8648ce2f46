const doubleNo =
  /\b(?:(?:nothing|no reason|not anything) (?:stops?|stopping|to stop|prevents?|against)\b|(?:can not|do not|could not) (?:see|think of) (?:why|any reason|a reason)(?: why)?(?: not to| (?:we|i|you) (?:would|should|could|can) not)?|no reason (?:why )?(?:not|we|i)|why (?:we|i) (?:would|should|could) not|not a problem|no problem|not only|of course we can|(?:can not|could not) (?:recommend|apologise|thank)|do not hesitate|do not worry|need not worry|(?:if|in case) (?:you|it|that|this|the) [^,]*(?:not|never)|not (?:long|far)|will not take|not yet)\b/g;

/** Whether the only refusing words of a text cancel out: "nothing stops me", "I can't see why we wouldn't". */
export function isNoRefusal(text: string): boolean {
  return withoutDoubleNo(text) !== text;
}

/** The text with "no" that means yes taken out. */
export function withoutDoubleNo(text: string): string {
  return text.replace(doubleNo, ' can ');
}

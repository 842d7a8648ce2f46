/** Asks a text for patterns, each at most once. Patterns must not be global: they would remember places. */
export type Asked = (pattern: RegExp) => boolean;

export function asking(text: string): Asked {
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const answer = pattern.test(text);
    known.set(pattern, answer);
    return answer;
  };
}

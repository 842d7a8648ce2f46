/** As many words as a language's speakers use; what strangers invent beyond them is not kept. */
const most = 20_000;

/** A pure function of one word that works each word out once. When too many have been met it starts afresh, so memory stays in bounds. */
export function remember<T extends string | number | boolean>(
  read: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = read(word);
    if (known.size >= most) known.clear();
    if (word.length <= 40) known.set(word, answer);
    return answer;
  };
}

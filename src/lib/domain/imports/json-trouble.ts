/** Where JSON cannot be read on, and why, on one line. `said` is what the parser said, which quotes the text and often names no place. */
export function jsonTrouble(text: string, said: string): { readonly line: number; readonly trouble: string } {
  const named = /position (\d+)/.exec(said)?.[1];
  const at = named === undefined ? firstStray(text) : Number(named) + 1;
  const line = text.slice(0, at).trimEnd().split('\n').length;
  const reason = said
    .replace(/,? (?:\.{3})?"[^]*"(?:\.{3})? is not valid JSON$/, '')
    .replace(/ in JSON at position [^]*$/, '');
  return { line, trouble: reason.replace(/\s+/g, ' ').replace(/[.\s]*$/, '') };
}

/** The shortest beginning that ends in a stray character; any shorter one only ends too soon. The whole text where it just ends. */
function firstStray(text: string): number {
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isStray(text.slice(0, middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}

function isStray(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    return (error as Error).message.startsWith('Unexpected token');
  }
}

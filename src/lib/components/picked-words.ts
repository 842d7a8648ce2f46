/** Words of the representative chosen as evidence: half-open offsets into the entry `seq`. */
export type Picked = {
  readonly seq: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

/** How a form carries them: `3:0:24`. */
export function pickedValue({ seq, start, end }: Picked): string {
  return `${seq}:${start}:${end}`;
}

/** What is selected now inside one line that may be picked (an element with `data-pick`), without white space around it; else null. */
export function selectedWords(selection: Selection | null): Picked | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const line = lineOf(range.startContainer);
  if (!line || line !== lineOf(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(line);
  before.setEnd(range.startContainer, range.startOffset);
  return trimmed(Number(line.dataset['pick']), before.toString().length, range.toString());
}

function lineOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-pick]') ?? null;
}

function trimmed(seq: number, start: number, text: string): Picked | null {
  const quote = text.trim();
  if (quote === '') return null;
  const from = start + text.length - text.trimStart().length;
  return { seq, start: from, end: from + quote.length, quote };
}

/** A pattern's source as a tree, as far as it tells which letters a match must hold. */
export type PatternNode =
  | { readonly kind: 'letter'; readonly letter: string }
  /** A character of some class: it could be anything. */
  | { readonly kind: 'any' }
  /** A look around or an anchor: takes up no room. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'choice';
      readonly options: readonly PatternNode[][];
      readonly mayLack: boolean;
      readonly mayRepeat: boolean;
    };

/** The tree of a regular expression without flags. Of its syntax only what patterns over words use is told apart. */
export function parsePattern(source: string): PatternNode[] {
  const [options] = readOptions(source, 0);
  return options.length === 1 ? options[0]! : [choice(options)];
}

function choice(options: PatternNode[][], mayLack = false, mayRepeat = false): PatternNode {
  return { kind: 'choice', options, mayLack, mayRepeat };
}

/** Alternatives up to the closing bracket or the end, and where that stands. */
function readOptions(source: string, from: number): [PatternNode[][], number] {
  const options: PatternNode[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      options.push([]);
      at += 1;
      continue;
    }
    const [node, end] = readPiece(source, at);
    const [quantified, next] = quantify(node, source, end);
    options.at(-1)!.push(quantified);
    at = next;
  }
  return [options, at];
}

function readPiece(source: string, at: number): [PatternNode, number] {
  const character = source[at]!;
  if (character === '(') return readGroup(source, at);
  if (character === '[') return [{ kind: 'any' }, endOfClass(source, at)];
  if (character === '^' || character === '$') return [{ kind: 'nothing' }, at + 1];
  if (character === '.') return [{ kind: 'any' }, at + 1];
  if (character === '\\') return [escaped(source[at + 1]!), at + 2];
  return [{ kind: 'letter', letter: character }, at + 1];
}

function escaped(character: string): PatternNode {
  if (character === 'b' || character === 'B') return { kind: 'nothing' };
  return /[a-z0-9]/i.test(character) ? { kind: 'any' } : { kind: 'letter', letter: character };
}

function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

function readGroup(source: string, at: number): [PatternNode, number] {
  const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(at, at + 4))![0];
  const [options, end] = readOptions(source, at + opening.length);
  return [/[=!]$/.test(opening) ? { kind: 'nothing' } : choice(options), end + 1];
}

function quantify(node: PatternNode, source: string, at: number): [PatternNode, number] {
  const mark = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 9));
  if (!mark) return [node, at];
  const mayLack = /^[?*]/.test(mark[0]) || mark[1] === '0';
  return [choice([[node]], mayLack, !mark[0].startsWith('?')), at + mark[0].length];
}

import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Pair } from 'yaml';
import { behaviours } from './behaviours/behaviours.ts';
import type { Problems } from './scenario-problems.ts';

const spokenKeys = new Set([
  'customer-says',
  'usual',
  'gentle',
  'strong',
  'when-calm',
  'when-angry',
  'answer',
  'briefing',
  'content-note',
  'words',
  'wants',
  'title',
  'summary',
  'because',
  'hint',
  'debrief',
  'asked-by',
  'for-example',
  'keeps-quiet',
  ...[...behaviours.values()].flatMap(({ occasions, mayAlsoSay = [] }) => [...occasions, ...mayAlsoSay]),
]);

/**
 * Finds words that YAML would cut or turn into a block without a sound: after ` #`, and around a colon.
 * A file that is no YAML at all is left to `readYaml`.
 */
export function checkSpokenLines(text: string, problems: Problems): void {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return;
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || !spokenKeys.has(String(pair.key.value))) return;
      const line = (offset: number) => lines.linePos(offset).line;
      for (const value of isSeq(pair.value) ? pair.value.items : [pair.value])
        checkSpoken(pair, value, line, problems);
    },
  });
}

function checkSpoken(
  { key }: Pair,
  value: unknown,
  lineOf: (offset: number) => number,
  { report }: Problems,
): void {
  const name = String((key as Scalar).value);
  if (
    isScalar(value) &&
    value.type === Scalar.PLAIN &&
    value.comment !== undefined &&
    String(value.value).includes(' ')
  ) {
    const message = `The words of "${name}" stop at " #": everything after it is a comment.`;
    report(
      lineOf(value.range?.[0] ?? 0),
      'spoken-line-cut',
      message,
      `Start the words on the line after "${name}: >".`,
    );
  }
  const cut = isMap(value)
    ? value.items.find((item) => isScalar(item.key) && isSpeech(String(item.key.value)))
    : undefined;
  if (cut !== undefined) {
    const message = `A colon turned the words of "${name}" into a block called "${String((cut.key as Scalar).value)}".`;
    const fix = 'Start spoken words on the line after ">", and put a list item with a colon in quotes.';
    report(lineOf((cut.key as Scalar).range?.[0] ?? 0), 'spoken-line-colon', message, fix);
  }
}

/** Keys of the format are small words with hyphens; speech has capitals or spaces. */
function isSpeech(key: string): boolean {
  return /[\sA-Z']/.test(key);
}

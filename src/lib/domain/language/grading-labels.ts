import type { Span } from './reading.ts';

// Names of what is judged say enough with any verdict; words that also stand on boxes need a mark out of something.
const judged =
  '(?:empathy|acknowledg\\w+|apolog\\w+|ownership|escalation|accuracy|professionalism|courtesy|greeting|summar\\w+|clarif\\w+|criterion|criteria|resolution|next.step)';
const verdict =
  '(?:present|correct|pass(?:ed)?|full|true|yes|high|excellent|perfect|complete|\\d{1,3}(?:\\s*(?:%|/\\s*\\d+))?)';
const marked = '(?:score|rating|grade|result)"?\\s*[:=]\\s*"?(?:pass(?:ed)?|excellent|perfect|\\d{1,3})';

const bracketed = `[[{(<]\\s*"?(?:${judged}"?\\s*[:=]\\s*"?${verdict}|${marked})"?[^\\]})>\\n]{0,80}[\\]})>]`;
const keyed = `"(?:${judged}"\\s*:\\s*"?${verdict}|${marked})`;
const label = new RegExp(`${bracketed}|${keyed}`, 'gi');

/** Where a text holds marks that only a grader would read, such as `[empathy: present]`. */
export function gradingLabels(text: string): Span[] {
  return [...text.matchAll(label)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

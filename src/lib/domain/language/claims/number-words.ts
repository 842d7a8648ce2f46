const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const units = small.slice(1, 10).join('|');
const belowHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${units}))?|${[...small].reverse().join('|')})`;
const beyond = `(?:hundred|thousand)(?: and ${belowHundred}| ${belowHundred})?`;
const words =
  `(?:half a dozen|an? (?:dozen|couple(?: of)?|${beyond})|(?:one|two) dozen` +
  `|${belowHundred}(?: ${beyond}| and a half)?)`;
const digits = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

/** Source of a pattern for one number, in digits or in words; no groups inside. */
export const numberPattern = `(?:${digits}|${words})`;

/** What every text with a number in it holds. */
export const numberCue = new RegExp(
  `\\d|\\b(?:${[...small, ...tens].join('|')}|hundred|thousand|dozen|couple)\\b`,
);

/** The value of what `numberPattern` matched. */
export function numberOf(text: string): number {
  const plain = text.replace(/,/g, '');
  if (/^\d/.test(plain)) return Number(plain);
  if (/dozen/.test(plain)) return plain.startsWith('half') ? 6 : plain.startsWith('two') ? 24 : 12;
  if (/couple/.test(plain)) return 2;
  return wordsValue(plain);
}

function wordsValue(text: string): number {
  let total = 0;
  let current = 0;
  for (const word of text.split(/[\s-]+/)) {
    if (small.includes(word)) current += small.indexOf(word);
    else if (tens.includes(word)) current += 20 + 10 * tens.indexOf(word);
    else if (word === 'hundred') current = (current || 1) * 100;
    else if (word === 'thousand') [total, current] = [total + (current || 1) * 1000, 0];
    else if (word === 'half') current += 0.5;
  }
  return total + current;
}

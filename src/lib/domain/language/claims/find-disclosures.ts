import type { Message } from '../message.ts';
import type { CaseValue, EarlierTurn, FaultHit, ReadingContext, Span } from '../reading.ts';
import { months } from './calendar-words.ts';
import { oncePer } from './once-per.ts';
import { speak } from './spoken.ts';

/**
 * Private case values told before the customer's identity is verified, unless the customer named them first.
 * A value told is critical; confirming a customer's guess of one ("yes, that's the address") is major.
 */
export function findDisclosures(message: Message, context: ReadingContext): FaultHit[] {
  if (context.verified) return [];
  const heard = context.earlier.map(volunteered).join('');
  const written = compact(message.original);
  const told = context.privateFields.flatMap((field) => {
    const forms = formsIn(context.caseFields).get(field);
    return forms === undefined ? [] : disclosuresOf(message, written, forms, heard);
  });
  const hits = [...told, ...confirmations(message, context)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return hits.filter((hit, index) => !hits.slice(0, index).some((other) => hit.start < other.end));
}

/** What a customer's turn gives away, without spacing and case; each turn is read once. */
const volunteered = oncePer((turn: EarlierTurn) =>
  turn.speaker === 'customer' ? compact(turn.text).text : '',
);

type Compact = { readonly text: string; readonly at: readonly number[] };

/** Letters, digits and the marks inside addresses, lower case, each with its place: spacing and case do not hide a postcode. */
function compact(text: string): Compact {
  const at: number[] = [];
  const kept: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = compactChar(text[index]!);
    if (char === undefined) continue;
    kept.push(char);
    at.push(index);
  }
  return { text: kept.join(''), at };
}

function compactChar(typed: string): string | undefined {
  if ((typed >= 'a' && typed <= 'z') || (typed >= '0' && typed <= '9') || typed === '@') return typed;
  if (typed <= '\u007f' && !(typed >= 'A' && typed <= 'Z')) return undefined;
  const char = typed.toLowerCase();
  return char.length === 1 && /[\p{L}\p{N}]/u.test(char) ? char : undefined;
}

function disclosuresOf(message: Message, told: Compact, forms: readonly string[], heard: string): FaultHit[] {
  for (const form of forms) {
    if (heard.includes(form)) return [];
    const hit = locate(message.original, told, form);
    if (hit) return [fault(message, hit, 'critical', 'DISCLOSE-VALUE')];
  }
  return [];
}

const formsIn = oncePer(
  (fields: ReadingContext['caseFields']): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(fields).map(([name, value]) => [name, formsOf(value)])),
);

/** The ways a value is said: as it is, a telephone number without its country code, a date by day and month, a price without pence. */
function formsOf(value: CaseValue): string[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'number') return moneyForms(value);
  const plain = compact(value).text;
  const date = /^\d{4}-(\d{2})-(\d{2})/.exec(value);
  if (date) return dateForms(plain, Number(date[1]), Number(date[2]));
  const digits = plain.replace(/\D/g, '');
  const national = /^\+?[\d\s()-]{9,}$/.test(value) ? digits.replace(/^(?:00)?44|^0/, '') : '';
  return [plain, national, ...addressForms(value)].filter((form) => form.length >= 4);
}

function moneyForms(value: number): string[] {
  const exact = Number.isInteger(value) ? String(value) : value.toFixed(2).replace('.', '');
  return exact.length >= 2 ? [exact] : [];
}

function dateForms(plain: string, month: number, day: number): string[] {
  const name = months[month - 1] ?? '';
  return [
    plain,
    ...['', 'st', 'nd', 'rd', 'th'].flatMap((tail) => [
      `${day}${tail}${name}`,
      `${day}${tail}of${name}`,
      `${name}${day}${tail}`,
    ]),
  ];
}

/** An address is given away by its first line or its postcode alone. */
function addressForms(value: string): string[] {
  if (!value.includes(',')) return [];
  return value
    .split(',')
    .map((part) => compact(part).text)
    .filter((part) => /\d/.test(part) && part.length >= 5);
}

function locate(original: string, { text, at }: Compact, form: string): Span | undefined {
  for (let found = text.indexOf(form); found >= 0; found = text.indexOf(form, found + 1)) {
    const start = at[found]!;
    const end = at[found + form.length - 1]! + 1;
    if (standsAlone(original, start, end)) return { start, end };
  }
  return undefined;
}

/** 89 is not disclosed by 1890, nor a name by a longer word. */
function standsAlone(original: string, start: number, end: number): boolean {
  const before = original[start - 1] ?? ' ';
  const after = original[end] ?? ' ';
  const joined = /[\p{L}\p{N}]/u;
  const decimals = /\d/.test(original[end - 1]!) && /^[.,]\d/.test(original.slice(end));
  return (
    !joined.test(before) &&
    !joined.test(after) &&
    !decimals &&
    !(/[.,]/.test(before) && /\d/.test(original[start - 2] ?? ''))
  );
}

const confirms =
  /^(?:yes|yep|yeah|correct|exactly|right|indeed|that is right|that is correct|spot on|you are right|that matches|it is)\b|\b(?:that is|yes,? (?:that|it) is|this is|it is) (?:indeed )?(?:the |your |our )?(?:right|correct|one|address|postcode|number|email|name)\b|\bthat (?:matches|is what (?:i|we) have)\b/;
const guesses: Readonly<Record<string, RegExp>> = {
  address: /\b(?:address|live[sd]?|street|road|deliver(?:ed|ing)? to|sent to)\b/,
  postcode: /\b(?:post ?code|zip)\b/,
  email: /\b(?:e-?mail)\b/,
  phone: /\b(?:phone|mobile|telephone|number)\b/,
};

/** "Yes, that's the right address" after a guess tells a stranger as much as the address itself. */
function confirmations(message: Message, context: ReadingContext): FaultHit[] {
  const last = context.earlier.findLast((turn) => turn.speaker === 'customer')?.text.toLowerCase() ?? '';
  if (!/\?|\b(?:right|correct|isn't it|is it)\b/.test(last)) return [];
  const spoken = speak(message);
  const sentence = spoken.sentences.find(
    (one) => confirms.test(spoken.text.slice(one.start, one.end)) && !one.question,
  );
  if (!sentence) return [];
  const text = spoken.text.slice(sentence.start, sentence.end);
  const guessed = context.privateFields.find((field) =>
    guessedIn(field, context.caseFields[field], last, text),
  );
  if (guessed === undefined) return [];
  return [fault(message, spoken.spanOf(sentence.start, sentence.end), 'major', 'DISCLOSE-CONFIRM')];
}

function guessedIn(field: string, value: CaseValue | undefined, last: string, text: string): boolean {
  if (value === undefined) return false;
  const kind = Object.keys(guesses).find((name) => field.toLowerCase().includes(name));
  const guessedValue = formsOf(value).some((form) => compact(last).text.includes(form));
  const named = kind !== undefined && (guesses[kind]?.test(last) ?? false);
  return (guessedValue || named) && (guessedValue || (kind !== undefined && text.includes(kind)));
}

function fault(
  message: Message,
  span: { start: number; end: number },
  severity: FaultHit['severity'],
  rule: string,
): FaultHit {
  return {
    fault: 'disclosure',
    severity,
    start: span.start,
    end: span.end,
    quote: message.original.slice(span.start, span.end),
    rule,
  };
}

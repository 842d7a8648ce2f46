import type { ReplayedContact } from '../contact/replayed-contact.ts';

export const noteParts = ['order', 'problem', 'tried'] as const;
export type NotePart = (typeof noteParts)[number];

/** Which of the three things the next tier needs are in the note: the order, the problem, what was tried or promised. */
export type NoteCheck = Readonly<Record<NotePart, boolean>>;

/** Checks a note for what spares the customer from telling it all again. A case without an order has that part for free. */
export function readEscalationNote(note: string, contact: ReplayedContact): NoteCheck {
  const words = contentWords(note);
  return {
    order: namesOrder(note, contact),
    problem: namesProblem(words, contact),
    tried: namesAttempt(note),
  };
}

/** Share of the parts that are there, 0 to 1. */
export function noteShare(note: NoteCheck): number {
  return noteParts.filter((part) => note[part]).length / noteParts.length;
}

function namesOrder(note: string, { caseRecord }: ReplayedContact): boolean {
  const references = Object.entries(caseRecord.fields).filter(([name]) =>
    /(?:^|[.-])(?:number|reference)$/.test(name),
  );
  return references.length === 0 || references.some(([, value]) => bare(note).includes(bare(String(value))));
}

/** Two words shared with what the customer told, or one with what the case says about the thing itself. */
function namesProblem(words: ReadonlySet<string>, contact: ReplayedContact): boolean {
  const told = [contact.opening, ...contact.turns.flatMap((turn) => turn.customerSaid ?? [])]
    .map((said) => said.text)
    .join(' ');
  const shared = [...contentWords(told)].filter((word) => words.has(word));
  const recorded = Object.entries(contact.caseRecord.fields).filter(([name]) =>
    /(?:item|condition|problem|reason)$/.test(name),
  );
  const ofCase = [...contentWords(recorded.map(([, value]) => String(value)).join(' '))].filter((word) =>
    words.has(word),
  );
  return shared.length >= 2 || (shared.length >= 1 && ofCase.length >= 1);
}

const attempts =
  /\b(?:tried|offered|promised|agreed|checked|verified|asked|explained|told|apologi[sz]ed|refunded|replaced|sent|logged|looked|declined|refused|accepted|requested|wants?|needs?|confirmed|gave|given|advised|attempted|beyond|above|over|exceeds?)\b/i;

function namesAttempt(note: string): boolean {
  return attempts.test(note);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words of five letters or more, cut to a stem of five: enough to find `sparked` in `sparks`. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 5)));
}

const common = new Set(
  'about after again also back been before being both came could does doing done each even ever every from have having here into just like made make many more most much must need needs never only other over please really same should some such than thank thanks that their them then there these they thing this those very want wants was were what when where which while will with would your customer order today'.split(
    ' ',
  ),
);

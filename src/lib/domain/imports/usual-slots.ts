import type { Slot } from '../language/reading.ts';

/** What any customer of any shop may be asked for. Identity details first; `what-happened` last. */
export const usualSlotIds = [
  'order-number',
  'account-id',
  'name',
  'email',
  'postcode',
  'phone',
  'date-of-birth',
  'what-happened',
] as const;
export type UsualSlotId = (typeof usualSlotIds)[number];
/** A slot that holds something to write down, unlike the story of what happened. */
export type DetailId = Exclude<UsualSlotId, 'what-happened'>;
export const detailIds = usualSlotIds.filter((id): id is DetailId => id !== 'what-happened');

const askedBy: Readonly<Record<UsualSlotId, readonly string[]>> = {
  'order-number': ['order number', 'order id', 'order no', 'order reference', 'which order'],
  'account-id': ['account id', 'account number', 'username', 'user name', 'customer number', 'customer id'],
  // Not “your name”: a phrase matches across other words, and “your mother's maiden name” is somebody else's.
  name: ['full name', 'first name', 'surname', 'family name', 'name please', 'who am i speaking'],
  email: ['email', 'e-mail', 'email address'],
  postcode: ['postcode', 'post code', 'postal code', 'zip code', 'zip'],
  phone: ['phone number', 'telephone number', 'mobile number', 'contact number', 'number to call'],
  'date-of-birth': ['date of birth', 'birth date', 'when were you born'],
  'what-happened': [
    'what happened',
    'what went wrong',
    'what is wrong',
    'what the problem is',
    'what is the problem',
    'what is the issue',
    'describe the problem',
    'describe the issue',
  ],
};

/** The usual slots for the reader, filled where the customer has told them. */
export function usualSlots(told: readonly string[]): Slot[] {
  return usualSlotIds.map((id) => ({ id, askedBy: askedBy[id], filled: told.includes(id) }));
}

const others =
  /\b(?:(?!your)\p{L}+['’]s?|guest|host|pet|maiden|doctor|partner|recipient) (?:full |first |last |sur)?name\b/iu;

/** The usual slots as a message may ask for them: "the guest's name" is not the customer's own. */
export function slotsFor(text: string, told: readonly string[]): Slot[] {
  const slots = usualSlots(told);
  return others.test(text) ? slots.filter(({ id }) => id !== 'name') : slots;
}

/** The usual slots that a message asks for: those the reader found in it, and the name, which it cannot tell from somebody else's. */
export function askedSlots(text: string, asks: readonly string[]): string[] {
  return /\b(?:your|the) name\b/i.test(text) ? [...asks, 'name'] : [...asks];
}

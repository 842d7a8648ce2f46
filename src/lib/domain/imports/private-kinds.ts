import type { CaseValue } from '../language/reading.ts';

const kinds =
  /^(?:[a-z-]+-)?(?:address|street|postcode|post-code|postal-code|zip|zip-?code|e-?mail|phone|telephone|mobile|card|credit-card|debit-card|card-number|iban|sort-code|bank-account|account-number|dob|date-of-birth|birth-?date|birthday|pin|password|passport|security-answer|pin-number)(?:-(?:number|address|line|last-four|ending|code|expiry|\d))*$/;
/** Below these, everything is private: `address.city`, `card.expires`. */
const groups = /^(?:[a-z-]+-)?(?:address|card|bank|bank-account|payment-card)$/;
const settled = /-(?:verified|confirmed|sent|changed|updated|on-file|type|status|consent|opt-in|days-ago)$/;

/** Whether a field is private whoever owns the case: address, email, telephone, card, date of birth and what opens an account. */
export function isPrivateKind(name: string, value: CaseValue): boolean {
  if (typeof value === 'boolean' || value === '') return false;
  const parts = name.split('.');
  const last = parts.at(-1) ?? '';
  if (settled.test(last) || /gift-?card/.test(name)) return false;
  return kinds.test(last) || parts.slice(0, -1).some((part) => groups.test(part));
}

import type { CaseRecord } from '../desk/desk.ts';
import type { DetailId } from './usual-slots.ts';

/** Names of case fields by the detail that they hold. */
const fieldsOf: Readonly<Record<DetailId, RegExp>> = {
  'order-number': /^order\.(?:number|id)$|(?:^|\.)order-(?:number|id)$/,
  'account-id':
    /(?:^|\.)(?:user-?name|account(?:-id|-number)?|customer-(?:id|number))$|^account\.(?:id|number)$/,
  name: /^(?:customer|personal|account|contact)\.(?:full-|customer-)?name$/,
  email: /(?:^|\.|-)e-?mail(?:-address)?$/,
  postcode: /(?:^|\.|-)(?:postcode|post-code|postal-code|zip|zip-?code)$/,
  phone: /(?:^|\.|-)(?:phone|telephone|mobile)(?:-number)?$/,
  'date-of-birth': /(?:^|\.|-)(?:dob|date-of-birth|birth-?date|birthday)$/,
};

/** What the case holds for a detail; several where it has several fields for it. */
export function valuesOf(detail: DetailId, { fields }: CaseRecord): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    fieldsOf[detail].test(name) ? [String(value)] : [],
  );
}

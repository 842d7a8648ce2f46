import { hashText } from '../content/hash.ts';
import { caseFields, fieldOf } from './case-fields.ts';
import type { CaseRecord } from './desk.ts';

/** `C-` and six digits, from the case and the time the contact began: the same contact always gets the same number. */
export function complaintReference(record: CaseRecord, startsAt: string): string {
  const hash = hashText(`complaint ${String(fieldOf(record, caseFields.orderNumber) ?? '')} ${startsAt}`);
  return `C-${String(100_000 + (parseInt(hash.slice(0, 10), 16) % 900_000))}`;
}

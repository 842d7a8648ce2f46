import type { CaseRecord } from '../desk/desk.ts';
import type { CaseValue } from '../language/reading.ts';

/** One drawing of a scenario: the same structure with names, amounts and dates from a seed. */
export type Form = {
  readonly seed: number;
  /** Virtual time zero, ISO 8601. Dates of the case count back from its calendar day. */
  readonly startsAt: string;
  /** What `$name` stands for: varied values and every field of the case. */
  readonly values: Readonly<Record<string, CaseValue>>;
  readonly customerName: string;
  readonly caseRecord: CaseRecord;
  /** ISO 4217. */
  readonly currency: string;
};

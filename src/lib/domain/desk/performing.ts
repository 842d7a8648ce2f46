import type { CompanyPack } from '../policy/policy.ts';
import type { CaseRecord, DeskOutcome, DeskState } from './desk.ts';

/** What the conversation has shown so far, where the desk has to know it. */
export type HeardSoFar = {
  /** Everything that the customer has said, to see whether an identity detail came from them. Absent: not checked. */
  readonly customerTexts?: readonly string[];
  /** Clear boundary warnings given so far. Absent: not checked. */
  readonly warnings?: number;
  /** The customer has threatened somebody. */
  readonly threatened?: boolean;
};

/** Everything that one desk action looks at. */
export type Performing = {
  readonly args: Readonly<Record<string, string>>;
  readonly state: DeskState;
  readonly caseRecord: CaseRecord;
  readonly pack: CompanyPack;
  readonly tier: string;
  readonly startsAt: string;
  readonly heard: HeardSoFar;
};

/** One desk action: a pure function from what is asked and known to what the desk answers. */
export type PerformDeskAction = (performing: Performing) => DeskOutcome;

/** An argument without surrounding blanks; empty where it was left out. */
export function argument(performing: Performing, name: string): string {
  return (performing.args[name] ?? '').trim();
}

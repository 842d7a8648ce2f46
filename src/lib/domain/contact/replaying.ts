import type { DeskState } from '../desk/desk.ts';
import type { EarlierTurn } from '../language/reading.ts';
import type { Form } from '../scenario/form.ts';
import type { Ending } from '../scenario/scenario.ts';
import type { ContactHeader } from './contact.ts';
import type { ReplayedContact, Turn } from './replayed-contact.ts';

/** A contact while it is being replayed: everything that the next turn depends on. */
export type Replaying = {
  readonly header: ContactHeader;
  readonly form: Form;
  readonly snapshot: string;
  readonly moment: string;
  readonly mood: number;
  readonly told: readonly string[];
  readonly desk: DeskState;
  /** How often each of the customer's lines was used, by rule. */
  readonly uses: Readonly<Record<string, number>>;
  readonly earlier: readonly EarlierTurn[];
  readonly opening: ReplayedContact['opening'];
  readonly turns: readonly Turn[];
  readonly at: number;
  /** The ending that the last turn led to, if it led to one. */
  readonly reached?: Ending;
  readonly ended?: NonNullable<ReplayedContact['ended']>;
};

/** The customer's words so far, in order. */
export function customerTexts(replaying: Replaying): readonly string[] {
  return replaying.earlier.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text);
}

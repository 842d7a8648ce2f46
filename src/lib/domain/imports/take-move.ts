import type { AgentMove, ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import { timeTaken } from '../contact/virtual-time.ts';
import type { CaseRecord, DeskState } from '../desk/desk.ts';
import { readCustomerMessage } from '../language/read-customer-message.ts';
import { readMessage } from '../language/read-message.ts';
import type { EarlierTurn } from '../language/reading.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { isIdentified } from './identity.ts';
import type { Move } from './moves.ts';
import { recordDeed } from './record-deed.ts';
import { askedSlots, slotsFor } from './usual-slots.ts';
import { volunteered } from './volunteered.ts';

/** A contact while it is being imported: everything that the next move depends on. */
export type Importing = {
  readonly pack: CompanyPack;
  readonly tier: string;
  readonly date: string;
  readonly record: CaseRecord;
  /** The case, and the situation as one more field, so that the reader knows what the matter is. */
  readonly contextFields: CaseRecord['fields'];
  readonly opening: ReplayedContact['opening'];
  readonly earlier: readonly EarlierTurn[];
  readonly turns: readonly Turn[];
  readonly desk: DeskState;
  readonly told: readonly string[];
  /** The slots that the representative's messages since the customer's last words asked for. */
  readonly askedFor: readonly string[];
  readonly at: number;
  readonly endedByAgent: boolean;
};

/** Imported contacts have no moments; every turn stands in this one. */
export const unknownMoment = 'conversation';

/** Takes the next move of a transcript. */
export function takeMove(before: Importing, move: Move): Importing {
  if (move.by === 'customer') return hearCustomer(before, move);
  return move.by === 'agent' ? hearAgent(before, move) : seeDeed(before, move);
}

type By<Who extends Move['by']> = Extract<Move, { by: Who }>;

function hearCustomer(before: Importing, { seq, text }: By<'customer'>): Importing {
  const at = before.at + timeTaken({ type: 'customer.said', text, by: '' }, before.pack.company);
  const said = { seq, text, signs: readCustomerMessage(text) };
  const earlier: Importing['earlier'] = [...before.earlier, { speaker: 'customer', text }];
  const given = volunteered({ text, askedFor: before.askedFor, signs: said.signs }, before.record);
  const told = [...new Set([...before.told, ...given])];
  const verified =
    before.desk.verified ||
    isIdentified(told, customerTexts(earlier), before.record, before.pack, before.tier);
  return {
    ...before,
    ...placed(before, said),
    at,
    earlier,
    told,
    askedFor: [],
    desk: { ...before.desk, verified },
  };
}

/** What the customer says first opens the contact; where the representative spoke first, it answers that. */
function placed(
  { opening, turns }: Importing,
  said: ReplayedContact['opening'],
): Pick<Importing, 'opening' | 'turns'> {
  const last = turns.at(-1);
  if (!last) return { opening: said, turns };
  return { opening, turns: [...turns.slice(0, -1), { ...last, customerSaid: said }] };
}

function hearAgent(before: Importing, { seq, text }: By<'agent'>): Importing {
  const reading = readMessage(
    text,
    {
      earlier: before.earlier,
      slots: slotsFor(text, before.told),
      caseFields: before.contextFields,
      privateFields: before.record.privateFields,
      verified: before.desk.verified,
      done: before.desk.done,
      tier: before.tier,
    },
    before.pack,
  );
  return {
    ...before,
    turns: [...before.turns, turnOf(before, seq, { kind: 'words', text, reading })],
    earlier: [...before.earlier, { speaker: 'agent', text }],
    askedFor: [...before.askedFor, ...askedSlots(text, reading.asks)],
    at: before.at + timeTaken({ type: 'agent.said', text }, before.pack.company),
  };
}

function seeDeed(before: Importing, { seq, deed }: By<'desk'>): Importing {
  const { pack, tier, desk, record, date } = before;
  const heard = {
    customerTexts: customerTexts(before.earlier),
    warnings: warningsIn(before),
    threatened: isThreatened(before),
  };
  const saidLast = before.earlier.findLast(({ speaker }) => speaker === 'agent')?.text ?? '';
  const recorded = recordDeed(deed, { desk, record, pack, tier, heard, date, saidLast });
  const { move } = recorded;
  const takes = move.kind === 'did' ? (pack.company.desk[move.action]?.takes ?? 0) : 0;
  return {
    ...before,
    turns: [...before.turns, turnOf(before, seq, move)],
    desk: recorded.desk,
    at: before.at + takes,
    endedByAgent:
      before.endedByAgent || (move.kind === 'did' && move.action === 'end-contact' && move.success),
  };
}

function turnOf({ at, desk }: Importing, seq: number, move: AgentMove): Turn {
  return {
    seq,
    at,
    move,
    momentBefore: unknownMoment,
    momentAfter: unknownMoment,
    expects: [],
    moodBefore: 0,
    moodAfter: 0,
    moodCauses: [],
    noticed: [],
    verifiedBefore: desk.verified,
  };
}

function customerTexts(earlier: readonly EarlierTurn[]): string[] {
  return earlier.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text);
}

function warningsIn({ turns }: Importing): number {
  return turns.filter(
    ({ move }) =>
      move.kind === 'words' &&
      move.reading.skills.some(({ skill, vetoedBy }) => skill === 'boundary-warning' && !vetoedBy),
  ).length;
}

function isThreatened({ opening, turns }: Importing): boolean {
  return [opening, ...turns.flatMap(({ customerSaid }) => customerSaid ?? [])].some(({ signs }) =>
    signs.some(({ sign }) => sign === 'threat'),
  );
}

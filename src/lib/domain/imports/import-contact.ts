import type { ReplayedContact } from '../contact/replayed-contact.ts';
import { emptyDesk } from '../desk/empty-desk.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { caseRecordOf } from './case-record.ts';
import { movesOf } from './moves.ts';
import { takeMove, unknownMoment, type Importing } from './take-move.ts';
import type { Transcript } from './transcript.ts';

/**
 * A transcript as a contact without a scenario: every message of the representative read in the light of what came before,
 * every recorded deed carried out at our desk. Nobody knows the customer's mood, so it stays where it was.
 * Pure, and never throws on a checked transcript.
 */
export function importContact(transcript: Transcript, pack: CompanyPack): ReplayedContact {
  const moves = movesOf(transcript.turns);
  const end = moves.reduce((importing, move) => takeMove(importing, move), begin(transcript, pack));
  const { opening, turns, desk, record, told, at, endedByAgent } = end;
  return {
    opening,
    turns,
    moment: unknownMoment,
    mood: 0,
    desk,
    caseRecord: record,
    told,
    at,
    snapshot: '',
    ...(endedByAgent ? { ended: { by: 'agent', ending: null } } : {}),
  };
}

const anyDay = '2000-06-15';

function begin(transcript: Transcript, pack: CompanyPack): Importing {
  const record = caseRecordOf(transcript);
  const known = pack.company.tiers.some(({ id }) => id === transcript.tier);
  return {
    pack,
    tier: known ? transcript.tier! : (pack.company.tiers[0]?.id ?? ''),
    date: transcript.date ?? anyDay,
    record,
    contextFields: transcript.situation
      ? { ...record.fields, situation: transcript.situation }
      : record.fields,
    opening: { seq: 0, text: '', signs: [] },
    earlier: [],
    turns: [],
    desk: emptyDesk,
    told: [],
    askedFor: [],
    at: 0,
    endedByAgent: false,
  };
}

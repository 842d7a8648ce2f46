import type { ReplayedContact } from '../contact/replayed-contact.ts';
import type { FaultId, SkillId } from '../language/reading.ts';
import type { Earning } from '../rubric/rubric.ts';
import { answersQuestion } from './answers-question.ts';
import type { Earned } from './earned.ts';
import { ofContact } from './evidence.ts';
import type { Gathered, WordsTurn } from './gather-contact.ts';

const manners: readonly SkillId[] = ['greeting', 'courtesy', 'closing'];

/** Credits replies that move the matter on. `enough` of them earn everything: nobody has to fill every line. */
export function earnByUsefulReplies(
  earning: Extract<Earning, { kind: 'useful-replies' }>,
  gathered: Gathered,
): Earned {
  const { contact } = gathered;
  const replies = gathered.replies.filter((turn) => mayHelp(turn, contact));
  if (replies.length === 0) return { attainable: null, drafts: [] };
  const useful = replies.filter((turn) => isUseful(turn, contact) && !repeatsItself(turn, replies)).length;
  const share = Math.min(1, useful / replies.length / earning.enough);
  const draft = ofContact(
    useful > 0 ? 'earned' : 'missing',
    'useful-replies',
    'useful-replies',
    share * earning.levels,
  );
  const counts = { useful: String(useful), all: String(replies.length) };
  const could = (1 - share) * earning.levels;
  return {
    attainable: earning.levels,
    drafts: [
      { ...draft, because: 'scoring.useful-replies', with: counts, ...(could > 0 && { couldLevels: could }) },
    ],
  };
}

/** Before the customer has said a word there is nothing to move on. */
function mayHelp(turn: WordsTurn, { opening, turns }: ReplayedContact): boolean {
  const earlier = turns.slice(0, turns.indexOf(turn));
  return opening.text !== '' || earlier.some(({ customerSaid }) => customerSaid !== undefined);
}

/** The very same line again moves nothing on, however good it was the first time. */
function repeatsItself(turn: WordsTurn, replies: readonly WordsTurn[]): boolean {
  const said = bare(turn);
  return replies.slice(0, replies.indexOf(turn)).some((earlier) => bare(earlier) === said);
}

const bare = ({ move }: WordsTurn) =>
  move.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const emptying: readonly FaultId[] = ['dismissal', 'stuffing', 'echo', 'injection'];

/** A reply that asks, tells, offers, does or answers something; manners alone do not, and nothing helps that is wrong. */
export function isUseful(turn: WordsTurn, contact: ReplayedContact): boolean {
  return !misleads(turn) && (carriesSomething(turn) || answersQuestion(turn, contact));
}

function misleads({ move: { reading } }: WordsTurn): boolean {
  return (
    reading.claims.some((claim) => claim.verdict === 'wrong' || claim.verdict === 'misapplied') ||
    reading.faults.some((hit) => !hit.vetoedBy && emptying.includes(hit.fault))
  );
}

function carriesSomething({ move: { reading } }: WordsTurn): boolean {
  return (
    reading.skills.some((hit) => !hit.vetoedBy && !manners.includes(hit.skill)) ||
    reading.claims.some((claim) => claim.verdict === 'right') ||
    reading.proposals.some((proposal) => proposal.stance !== 'refused') ||
    reading.asks.length > 0
  );
}

import type { ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import type { Reading, SkillId } from '../language/reading.ts';
import { remedyActions } from './remedy-actions.ts';

/** Words that take a request seriously: they say why, or what can be done. */
const helping: ReadonlySet<SkillId> = new Set<SkillId>([
  'explanation',
  'options',
  'action-statement',
  'next-step',
  'ownership',
  'clarifying-question',
  'agreement-check',
  'escalation-offer',
]);
/** The reply to a request, and one more. */
const inTime = 2;

/**
 * Whether a customer who asked for a manager was left standing: the contact was closed, or the next two replies neither explained nor offered help.
 * Where the customer left before any reply, nobody was.
 */
export function brushedOff({ opening, turns, ended }: ReplayedContact): boolean {
  const asked = asksForAManager(opening) ? -1 : turns.findIndex(asks);
  if (asked === -1 && !asksForAManager(opening)) return false;
  const later = turns.slice(asked + 1);
  if (later.some(helps)) return false;
  const replies = later.filter(({ move }) => move.kind === 'words').slice(0, inTime);
  return replies.length > 0 ? !replies.some(answers) : ended?.by === 'agent';
}

/** The behaviour answered: its line asks for a manager, however it is worded. */
export function isPressed(turn: Turn): boolean {
  return turn.answeredBy?.startsWith('asks-for-a-manager.') ?? false;
}

const asks = (turn: Turn) =>
  isPressed(turn) || (turn.customerSaid !== undefined && asksForAManager(turn.customerSaid));

const asksForAManager = ({ signs }: Pick<ReplayedContact['opening'], 'signs'>) =>
  signs.some(({ sign }) => sign === 'asks-for-a-manager');

const answers = ({ move }: Turn) => move.kind === 'words' && isHelp(move.reading);

const helps = ({ move }: Turn) => move.kind === 'did' && move.success && remedyActions.includes(move.action);

function isHelp({ skills, proposals, asks: asked }: Reading): boolean {
  return (
    asked.length > 0 ||
    proposals.some(({ stance }) => stance !== 'refused') ||
    skills.some((hit) => !hit.vetoedBy && helping.has(hit.skill))
  );
}

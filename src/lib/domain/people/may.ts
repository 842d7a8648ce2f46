import type { ContactSource } from '../contact/contact.ts';
import type { Layer } from '../review/evaluation.ts';
import { isActive, type Person, type PersonId, type Role, type TeamId } from './person.ts';

export const actions = [
  'read-policy',
  'practise',
  'start-assessment',
  'read-content-checks',
  'write-content',
  'manage-people',
  'read-team',
  'read-contact',
  'act-in-contact',
  'read-debrief',
  'read-results',
  'review-contact',
] as const;
export type Action = (typeof actions)[number];

/** What belongs to nobody in particular: the policy, the scenarios, the people's accounts. */
type WorkspaceThing = { readonly kind: 'workspace' };
type TeamThing = { readonly kind: 'team'; readonly team: TeamId; readonly managers: readonly PersonId[] };
/** A contact as permission sees it. `ownerTeam` and its managers are those of the moment of asking, or of the start; the use case decides. */
export type ContactThing = {
  readonly kind: 'contact';
  readonly owner: PersonId;
  readonly ownerTeam: TeamId | null;
  readonly teamManagers: readonly PersonId[];
  readonly source: ContactSource;
  readonly ended: boolean;
  /** Who has been asked to review it, and as what. */
  readonly reviewers: readonly { readonly person: PersonId; readonly layer: Exclude<Layer, 'self'> }[];
};
export type Thing = WorkspaceThing | TeamThing | ContactThing;

/** One way of being allowed: everything it names must hold. */
type Way = {
  readonly kind: Thing['kind'];
  /** One of these roles; any, when left out. */
  readonly as?: readonly Role[];
  readonly where?: (person: Person, thing: Thing) => boolean;
};

const everybody: Way = { kind: 'workspace' };
const workspace = (...as: Role[]): Way => ({ kind: 'workspace', as });
const managedTeam: Way = {
  kind: 'team',
  as: ['manager'],
  where: (person, thing) => thing.kind === 'team' && thing.managers.includes(person.id),
};
const owner: Way = {
  kind: 'contact',
  where: (person, thing) => thing.kind === 'contact' && thing.owner === person.id,
};
const teamManager: Way = {
  kind: 'contact',
  as: ['manager'],
  where: (person, thing) => isOpenToOthers(person, thing) && thing.teamManagers.includes(person.id),
};
const asked = (layer: Layer): Way => ({
  kind: 'contact',
  where: (person, thing) =>
    isOpenToOthers(person, thing) &&
    thing.reviewers.some((reviewer) => reviewer.person === person.id && reviewer.layer === layer),
});
const peerReviewer = asked('peer');
const managerReviewer: Way = {
  ...teamManager,
  where: (person, thing) => holds(teamManager, person, thing) && holds(asked('manager'), person, thing),
};

/**
 * Who may do what, whole: what is not here is denied. Administrators read no contacts. That a contact has ended, or has not,
 * is a matter of state for its owner (`NotNow`), and of permission for everybody else.
 */
const table: Readonly<Record<Action, readonly Way[]>> = {
  'read-policy': [everybody],
  practise: [workspace('trainee', 'manager', 'facilitator', 'trainer')],
  'start-assessment': [workspace('trainee')],
  'read-content-checks': [workspace('trainer', 'administrator')],
  'write-content': [workspace('trainer')],
  'manage-people': [workspace('administrator')],
  'read-team': [managedTeam],
  'read-contact': [owner, teamManager, peerReviewer],
  'act-in-contact': [owner],
  'read-debrief': [owner, teamManager],
  'read-results': [owner, teamManager],
  'review-contact': [peerReviewer, managerReviewer],
};

/** Whether a person may do something with a thing. Whoever was deactivated may nothing. */
export function may(person: Person, action: Action, thing: Thing): boolean {
  return isActive(person) && table[action].some((way) => holds(way, person, thing));
}

function holds({ kind, as, where }: Way, person: Person, thing: Thing): boolean {
  if (thing.kind !== kind) return false;
  if (as !== undefined && !as.some((role) => person.roles.includes(role))) return false;
  return where === undefined || where(person, thing);
}

/** Nobody but its owner ever sees practice, nor an assessment that still runs; and nobody is an outsider to their own contact. */
function isOpenToOthers(person: Person, thing: Thing): thing is ContactThing {
  return (
    thing.kind === 'contact' && thing.source === 'assessment' && thing.ended && thing.owner !== person.id
  );
}

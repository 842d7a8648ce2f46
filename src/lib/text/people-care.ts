import type { Role } from '../domain/people/person.ts';

/** Words of the pages where an administrator looks after people. */
export const people = {
  pageTitle: 'People · Greenroom',
  title: 'People',
  lede: 'Who may come in, and as what. Nobody’s practice is shown here.',
  tabsLabel: 'People and teams',
  tabs: { people: 'People', teams: 'Teams' },
  searchLabel: 'Search by name or email',
  search: 'Search',
  found: { one: '{n} person', many: '{n} people' },
  foundOf: '{n} of {total} people',
  table: 'People of this workspace',
  name: 'Name',
  email: 'Email',
  roles: 'Roles',
  team: 'Team',
  noTeam: 'None',
  deactivated: 'deactivated',
  none: { title: 'Nobody has this name or address', text: 'Search for a part of it, or clear the search.' },
  inviteTitle: 'Invite somebody',
  inviteNote: 'They get a link that works once, for seven days, and choose a password of their own.',
  inviteMail: 'The link is sent by mail, and shown to you.',
  inviteByHand: 'No mail server is set up, so you pass the link on yourself.',
  invite: 'Invite',
  optionalTeam: 'Team',
  invitations: 'Open invitations',
  noInvitations: 'No invitation is waiting for an answer.',
  goodUntil: 'Good until {date}',
  expired: 'Ran out on {date}',
  renew: 'New link',
  renewFor: 'New link for {name}',
  revoke: 'Take back',
  revokeFor: 'Take back the invitation of {name}',
};

export const madeLink = {
  title: { invitation: 'An invitation for {to}', reset: 'A link to a new password for {to}' },
  letters: {
    sent: 'The letter is sent. Should it not arrive, pass this link on yourself.',
    failed: 'The mail server did not take the letter. Pass this link on yourself.',
    off: 'Pass this link on yourself, by a way that only they read.',
  },
  once: 'It works once, until {date}, and is shown only now. Earlier links for them have stopped working.',
  label: 'Link',
  copy: 'Copy',
  copied: 'Copied',
};

export const person = {
  pageTitle: '{name} · People · Greenroom',
  email: 'Email',
  leads: 'Leads',
  you: 'This is you.',
  noPassword: 'Has no password yet and cannot sign in until they choose one by a link.',
  rolesTitle: 'Roles and team',
  rolesNote: 'Other roles end their sessions: they sign in again with what they may do now.',
  team: 'Team',
  noTeam: 'None',
  save: 'Save',
  resetTitle: 'Lost password',
  resetNote: 'Makes a link to choose a new password. It works once, for two hours.',
  reset: 'Make a link',
  deactivateTitle: 'Keep them out',
  deactivateNote:
    'Their sessions end at once and they cannot sign in. Their conversations, results and reviews stay as they are.',
  deactivate: 'Deactivate {name}',
  reactivateTitle: 'Deactivated on {date}',
  reactivateNote: 'What they did here is still theirs. They come in again with the password they had.',
  reactivate: 'Let {name} in again',
  lastAdministrator:
    'The only administrator left keeps that role and stays. Make somebody else an administrator first.',
};

export const teams = {
  pageTitle: 'Teams · Greenroom',
  title: 'Teams',
  lede: 'A team’s managers review its assessments and see its results. People are put into a team on their own page.',
  name: 'Name',
  members: { one: '{n} member', many: '{n} members' },
  managers: 'Managers',
  noManagers: 'Nobody has the role of a manager yet. Give it to somebody on their page, or invite a manager.',
  save: 'Save {name}',
  createTitle: 'A new team',
  create: 'Make the team',
  none: { title: 'No team yet', text: 'A team brings people together with the manager who reviews them.' },
};

/** What each role is for, one sentence, as an administrator chooses it. */
export const roleAbout: Readonly<Record<Role, string>> = {
  trainee: 'Practises, takes assessments, reviews colleagues.',
  manager: 'Practises, reviews the assessments of the teams they lead, sees their results.',
  facilitator: 'Practises and knows every scenario, to run workshops.',
  auditor: 'Reads the policy, to audit service by it.',
  trainer: 'Writes policy, scenarios and rubrics, and practises them.',
  administrator: 'Looks after people, teams and roles. Reads no conversations.',
};

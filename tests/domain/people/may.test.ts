import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { actions, may, type Action, type ContactThing, type Thing } from '#lib/domain/people/may.ts';
import { roles, type Person, type Role } from '#lib/domain/people/person.ts';

const somebody = (...held: Role[]): Person => ({
  id: 'sam',
  name: 'Sam Iyer',
  email: 'sam@greenroom.example',
  roles: held,
  team: 'north',
});
const workspace: Thing = { kind: 'workspace' };
const allowed = (thing: Thing, held: Role[]) =>
  actions.filter((action) => may(somebody(...held), action, thing));

/** Every relation of `sam` to a contact that the table tells apart. */
const relations = {
  owner: { owner: 'sam', teamManagers: ['mo'], reviewers: [] },
  'owner who manages their own team': { owner: 'sam', teamManagers: ['sam'], reviewers: [] },
  'owner who was asked to review it': {
    owner: 'sam',
    teamManagers: ['sam'],
    reviewers: [
      { person: 'sam', layer: 'peer' },
      { person: 'sam', layer: 'manager' },
    ],
  },
  'manager of the owner’s team': { owner: 'lee', teamManagers: ['mo', 'sam'], reviewers: [] },
  'manager of the owner’s team who was asked': {
    owner: 'lee',
    teamManagers: ['sam'],
    reviewers: [{ person: 'sam', layer: 'manager' }],
  },
  'peer who was asked': { owner: 'lee', teamManagers: ['mo'], reviewers: [{ person: 'sam', layer: 'peer' }] },
  'manager of another team who was asked': {
    owner: 'lee',
    teamManagers: ['mo'],
    reviewers: [{ person: 'sam', layer: 'manager' }],
  },
  'colleague of the same team': {
    owner: 'lee',
    teamManagers: ['mo'],
    reviewers: [{ person: 'kit', layer: 'peer' }],
  },
  'person of another team': { owner: 'lee', ownerTeam: 'south', teamManagers: ['mo'], reviewers: [] },
} satisfies Record<string, Partial<ContactThing>>;
type Relation = keyof typeof relations;

const contactOf = (relation: Relation, source: ContactThing['source'], ended: boolean): ContactThing => ({
  kind: 'contact',
  ownerTeam: 'north',
  ...relations[relation],
  source,
  ended,
});

const own: Action[] = ['read-contact', 'act-in-contact', 'read-debrief', 'read-results'];

/** The whole law about contacts, written down a second time by hand. */
function lawful(role: Role, relation: Relation, source: ContactThing['source'], ended: boolean): Action[] {
  if (relation.startsWith('owner')) return own;
  if (source !== 'assessment' || !ended) return [];
  if (relation === 'peer who was asked') return ['read-contact', 'review-contact'];
  if (role !== 'manager' || !relation.startsWith('manager of the owner’s team')) return [];
  const seen: Action[] = ['read-contact', 'read-debrief', 'read-results'];
  return relation.endsWith('asked') ? [...seen, 'review-contact'] : seen;
}

describe('A contact', () => {
  const cases = roles.flatMap((role) =>
    (Object.keys(relations) as Relation[]).flatMap((relation) =>
      (['practice', 'assessment', 'import'] as const).flatMap((source) =>
        [true, false].map((ended) => ({ role, relation, source, state: ended ? 'ended' : 'running', ended })),
      ),
    ),
  );

  it.each(cases)(
    'of $source, $state, lets a $role, $relation, do what the law says and no more',
    ({ role, relation, source, ended }) => {
      expect(allowed(contactOf(relation, source, ended), [role])).toEqual(
        lawful(role, relation, source, ended),
      );
    },
  );
});

describe('The workspace', () => {
  const rights: Record<Role, Action[]> = {
    trainee: ['read-policy', 'practise', 'start-assessment'],
    manager: ['read-policy', 'practise'],
    facilitator: ['read-policy', 'practise'],
    auditor: ['read-policy'],
    trainer: ['read-policy', 'practise', 'read-content-checks', 'write-content'],
    administrator: ['read-policy', 'read-content-checks', 'manage-people'],
  };

  it.each(roles)('lets a %s do what the role is for and no more', (role) => {
    expect(allowed(workspace, [role])).toEqual(rights[role]);
  });

  it('lets somebody without a role read the policy and no more', () => {
    expect(allowed(workspace, [])).toEqual(['read-policy']);
  });
});

describe('A team', () => {
  it.each(roles)('is read by a %s only where they manage it, and are a manager', (role) => {
    const theirs = allowed({ kind: 'team', team: 'north', managers: ['sam'] }, [role]);
    const others = allowed({ kind: 'team', team: 'north', managers: ['mo'] }, [role]);
    expect([theirs, others]).toEqual([role === 'manager' ? ['read-team'] : [], []]);
  });
});

describe('Whatever roles somebody holds together', () => {
  const anyRoles = fc.subarray([...roles]).map((held) => somebody(...held));
  const anyAction = fc.constantFrom(...actions);
  const anyReviewer = fc.record({
    person: fc.constantFrom('sam', 'mo'),
    layer: fc.constantFrom('peer' as const, 'manager' as const),
  });
  const anyContact: fc.Arbitrary<ContactThing> = fc.record({
    kind: fc.constant('contact' as const),
    owner: fc.constantFrom('sam', 'lee'),
    ownerTeam: fc.constantFrom('north', 'south', null),
    teamManagers: fc.subarray(['sam', 'mo', 'lee']),
    source: fc.constantFrom('practice', 'assessment', 'import'),
    ended: fc.boolean(),
    reviewers: fc.array(anyReviewer, { maxLength: 3 }),
  });
  const law = (holds: (person: Person, action: Action, contact: ContactThing) => boolean) =>
    fc.assert(fc.property(anyRoles, anyAction, anyContact, holds), { numRuns: 2000 });

  it('nobody but the owner does anything with a practice contact', () => {
    law(
      (person, action, contact) =>
        contact.source !== 'practice' || contact.owner === person.id || !may(person, action, contact),
    );
  });

  it('nobody but the owner does anything with a contact that still runs', () => {
    law(
      (person, action, contact) =>
        contact.ended || contact.owner === person.id || !may(person, action, contact),
    );
  });

  it('nobody reviews their own contact', () => {
    law((person, _, contact) => contact.owner !== person.id || !may(person, 'review-contact', contact));
  });

  it('nobody but the owner acts in a contact', () => {
    law((person, _, contact) => contact.owner === person.id || !may(person, 'act-in-contact', contact));
  });

  it('being an administrator too opens no contact', () => {
    law((person, action, contact) => {
      const without = { ...person, roles: person.roles.filter((role) => role !== 'administrator') };
      return may(person, action, contact) === may(without, action, contact);
    });
  });

  it('another role never takes a right away', () => {
    law(
      (person, action, contact) =>
        !may(person, action, contact) || may({ ...person, roles }, action, contact),
    );
  });
});

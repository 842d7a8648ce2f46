import { describe, expect, it } from 'vitest';
import { isAdministrator, leavesNoAdministrator } from '#lib/domain/people/administrators.ts';
import { checkedEmail, checkedName, checkedRoles } from '#lib/domain/people/check-person.ts';
import { actions, may } from '#lib/domain/people/may.ts';
import { roles, type Person } from '#lib/domain/people/person.ts';

const makeOne = (id: string, ...held: Person['roles']): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles: held,
  team: null,
});
const since = '2026-05-01T09:00:00.000Z';

describe('An email address', () => {
  it.each(['ines@fernway.example', ' Ines.Duarte+desk@Mail.Fernway.example ', 'å@exämple.org'])(
    'may be %j',
    (text) => {
      expect(checkedEmail(text)).toBe(text.trim().toLowerCase());
    },
  );

  it.each([
    '',
    'ines',
    'ines@fernway',
    '@x.example',
    'a b@x.example',
    'a@b@x.example',
    'a@x.example\nBcc:b@x.example',
    'a,b@x.example',
    '<a@x.example>',
    `${'a'.repeat(200)}@x.example`,
  ])('may not be %j', (text) => {
    expect(() => checkedEmail(text)).toThrowError('person.email-unusable');
  });
});

describe('A name', () => {
  it('loses blanks around it and doubled ones in it', () => {
    expect(checkedName('  Ines   Duarte ')).toBe('Ines Duarte');
  });

  it.each(['', '   ', 'a'.repeat(81), 'Ines\u0007'])('may not be %j', (text) => {
    expect(() => checkedName(text)).toThrowError('person.name-unusable');
  });
});

describe('Roles', () => {
  it('are put in their usual order, each once', () => {
    expect(checkedRoles(['administrator', 'trainee', 'trainee'])).toEqual(['trainee', 'administrator']);
  });

  it.each([[[]], [['owner']], [['trainee', 'owner']]])('may not be %j', (given) => {
    expect(() => checkedRoles(given)).toThrowError('person.roles-missing');
  });
});

describe('Administrators', () => {
  const sam = makeOne('sam', 'administrator');
  const robin = makeOne('robin', 'administrator', 'trainee');

  it('are those who may come in', () => {
    expect([sam, { ...sam, deactivatedAt: since }, makeOne('kit', 'manager')].map(isAdministrator)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are left as long as one other is', () => {
    const changed = { ...sam, roles: [] };
    expect(leavesNoAdministrator([sam, robin], changed)).toBe(false);
    expect(leavesNoAdministrator([sam], changed)).toBe(true);
    expect(leavesNoAdministrator([sam, { ...robin, deactivatedAt: since }], changed)).toBe(true);
    expect(leavesNoAdministrator([sam], sam)).toBe(false);
  });
});

describe('Somebody deactivated', () => {
  it('may do nothing at all, whatever their roles', () => {
    const gone = { ...makeOne('sam', ...roles), deactivatedAt: since };
    const contact = {
      kind: 'contact' as const,
      owner: 'sam',
      ownerTeam: null,
      teamManagers: [],
      source: 'practice' as const,
      ended: true,
      reviewers: [],
    };
    const things = [
      { kind: 'workspace' as const },
      { kind: 'team' as const, team: 'x', managers: ['sam'] },
      contact,
    ];
    expect(things.flatMap((thing) => actions.filter((action) => may(gone, action, thing)))).toEqual([]);
  });
});

import type { CleanedWhere } from 'better-auth/adapters';
import { describe, expect, it } from 'vitest';
import { authRows } from '#lib/server/auth/auth-rows.ts';
import { openAuthStores, type AuthRow } from '#lib/server/auth/auth-stores.ts';
import { rowMatches } from '#lib/server/auth/row-matches.ts';
import { memoryStore } from '#lib/server/memory/memory-store.ts';

const clause = (
  field: string,
  value: CleanedWhere['value'],
  more: Partial<CleanedWhere> = {},
): CleanedWhere => ({
  field,
  value,
  operator: 'eq',
  connector: 'AND',
  mode: 'sensitive',
  ...more,
});
const row = {
  id: 'a',
  userId: 'sam',
  token: 'Secret',
  tries: 3,
  image: null,
  expiresAt: '2026-03-02T09:00:00.000Z',
} satisfies AuthRow;

describe('A row matches', () => {
  it.each<[string, CleanedWhere[], boolean]>([
    ['no filter at all', [], true],
    ['its own value', [clause('userId', 'sam')], true],
    ['another value', [clause('userId', 'lee')], false],
    ['what it lacks, asked for as nothing', [clause('missing', null)], true],
    ['nothing where it has something', [clause('userId', null)], false],
    ['something where it has nothing', [clause('image', null, { operator: 'ne' })], false],
    ['one of a list', [clause('userId', ['lee', 'sam'], { operator: 'in' })], true],
    ['none of a list it is in', [clause('userId', ['sam'], { operator: 'not_in' })], false],
    [
      'an earlier time than its own',
      [clause('expiresAt', '2026-03-02T09:00:00.001Z', { operator: 'lt' })],
      true,
    ],
    ['a greater number than its own', [clause('tries', 3, { operator: 'gt' })], false],
    ['its own number or greater', [clause('tries', 3, { operator: 'gte' })], true],
    ['a bound on what it lacks', [clause('image', 'x', { operator: 'lt' })], false],
    [
      'other capitals, when told not to mind them',
      [clause('token', 'sECRET', { mode: 'insensitive' })],
      true,
    ],
    ['other capitals, when not told', [clause('token', 'sECRET')], false],
    ['a part', [clause('token', 'cre', { operator: 'contains' })], true],
    ['a beginning', [clause('token', 'Sec', { operator: 'starts_with' })], true],
    ['an end', [clause('token', 'Sec', { operator: 'ends_with' })], false],
    ['two things of which one is wrong', [clause('userId', 'sam'), clause('tries', 4)], false],
    [
      'either of two',
      [clause('userId', 'lee', { connector: 'OR' }), clause('tries', 3, { connector: 'OR' })],
      true,
    ],
    [
      'neither of two',
      [clause('userId', 'lee', { connector: 'OR' }), clause('tries', 4, { connector: 'OR' })],
      false,
    ],
  ])('%s: %j → %s', (_, where, matches) => {
    expect(rowMatches(row, where)).toBe(matches);
  });
});

describe('Rows', () => {
  const opened = () =>
    authRows(
      openAuthStores((_, indexes) => memoryStore(indexes)),
      'session',
    );

  it('are found by index, by id and by looking at all', async () => {
    const rows = opened();
    await rows.create(row, []);
    const found = await Promise.all(
      [clause('userId', 'sam'), clause('id', 'a'), clause('tries', 3), clause('id', 'Not An Id')].map(
        async (where) => (await rows.find([where])).length,
      ),
    );
    expect(found).toEqual([1, 1, 1, 0]);
  });

  it('are removed by one of many who try at once', async () => {
    const rows = opened();
    await rows.create(row, []);
    const removed = await Promise.all(Array.from({ length: 5 }, () => rows.remove([clause('id', 'a')], 1)));
    expect(removed.flat()).toHaveLength(1);
  });

  it('keep every change of many who change at once', async () => {
    const rows = opened();
    await rows.create(row, []);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        rows.change([clause('id', 'a')], (was) => ({ ...was, tries: Number(was['tries']) + 1 })),
      ),
    );
    expect((await rows.find([]))[0]?.document['tries']).toBe(8);
  });

  it('are not changed past the bound they were chosen by', async () => {
    const rows = opened();
    await rows.create({ ...row, tries: 2 }, []);
    const use = () =>
      rows.change(
        [clause('tries', 0, { operator: 'gt' })],
        (was) => ({ ...was, tries: Number(was['tries']) - 1 }),
        1,
      );
    const used = await Promise.all(Array.from({ length: 6 }, use));
    expect([used.flat().length, (await rows.find([]))[0]?.document['tries']]).toEqual([2, 0]);
  });
});

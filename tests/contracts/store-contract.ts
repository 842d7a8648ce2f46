import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { NotNow, Stale, Unusable } from '#lib/domain/refusal/refusal.ts';
import type { Indexes, Store } from '#lib/ports/store.ts';

type Note = { readonly text: string; readonly tags: readonly string[] };

const indexes: Indexes<Note> = { tag: (note) => note.tags, text: (note) => [note.text] };
const note = (text: string, ...tags: string[]): Note => ({ text, tags });

/** What every store keeps its word on. `open` hands out a new, empty store each time it is called. */
export function storeContract(name: string, open: <T>(indexes: Indexes<T>) => Promise<Store<T>>): void {
  const opened = () => open(indexes);

  describe(`${name} keeps documents`, () => {
    it('has nothing under an id nobody wrote', async () => {
      const store = await opened();
      expect(await store.get('a')).toBeNull();
    });

    it('answers what was put, at revision 1', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one', 'x') });
      expect(await store.get('a')).toEqual({ id: 'a', revision: 1, document: note('one', 'x') });
    });

    it('counts a revision for each write', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      const second = await store.put({ id: 'a', expected: 1, document: note('two') });
      expect(second).toEqual({ id: 'a', revision: 2, document: note('two'), repeated: false });
    });

    it('is not changed by changing what was put', async () => {
      const store = await opened();
      const mine = { text: 'one', tags: ['x'] };
      await store.put({ id: 'a', expected: 0, document: mine });
      mine.tags.push('y');
      expect((await store.get('a'))?.document.tags).toEqual(['x']);
    });

    it('is not changed by changing what was answered', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one', 'x') });
      const answered = await store.get('a');
      try {
        (answered?.document.tags as string[]).push('y');
      } catch {
        // A frozen answer may refuse; a copy may not. Either is fine.
      }
      expect((await store.get('a'))?.document.tags).toEqual(['x']);
    });

    it('gives every JSON value back as it was', async () => {
      const store = await open<unknown>({});
      let n = 0;
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (value) => {
          const id = `json-${(n += 1)}`;
          await store.put({ id, expected: 0, document: { value } });
          expect(JSON.stringify((await store.get(id))?.document)).toBe(JSON.stringify({ value }));
        }),
        { numRuns: 40 },
      );
    });
  });

  describe(`${name} refuses stale writes`, () => {
    it('refuses to create what is there', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      await expect(store.put({ id: 'a', expected: 0, document: note('two') })).rejects.toBeInstanceOf(Stale);
    });

    it('refuses to change what is not there', async () => {
      const store = await opened();
      await expect(store.put({ id: 'a', expected: 1, document: note('one') })).rejects.toBeInstanceOf(Stale);
    });

    it('says "not now" with the id and both revisions', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      const refusal = await store
        .put({ id: 'a', expected: 7, document: note('two') })
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(NotNow);
      expect(refusal).toMatchObject({
        name: 'Stale',
        key: 'store-stale',
        values: { id: 'a', expected: '7', revision: '1' },
      });
    });

    it('leaves the stored document as it was', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one', 'x') });
      await store.put({ id: 'a', expected: 5, document: note('two', 'y') }).catch(() => undefined);
      expect([await store.get('a'), await store.find('tag', 'y')]).toEqual([
        { id: 'a', revision: 1, document: note('one', 'x') },
        [],
      ]);
    });

    it('lets exactly one of many racing writers through', async () => {
      const store = await opened();
      const racers = Array.from({ length: 20 }, (_, n) =>
        store.put({ id: 'a', expected: 0, document: note(`${n}`) }),
      );
      const settled = await Promise.allSettled(racers);
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('keeps every change of writers who read again and try again', async () => {
      const store = await open<{ count: number }>({});
      await store.put({ id: 'a', expected: 0, document: { count: 0 } });
      const increase = async (): Promise<void> => {
        const seen = (await store.get('a'))!;
        const written = store.put({
          id: 'a',
          expected: seen.revision,
          document: { count: seen.document.count + 1 },
        });
        await written.catch((error: unknown) =>
          error instanceof Stale ? increase() : Promise.reject(error),
        );
      };
      await Promise.all(Array.from({ length: 10 }, increase));
      expect(await store.get('a')).toMatchObject({ revision: 11, document: { count: 10 } });
    });
  });

  describe(`${name} knows a write by its key`, () => {
    it('answers a repeated write without making it again', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' });
      const again = await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' });
      expect(again).toEqual({ id: 'a', revision: 1, document: note('one'), repeated: true });
    });

    it('answers what is stored now when others have written since', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' });
      await store.put({ id: 'a', expected: 1, document: note('two'), key: 'k2' });
      const again = await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' });
      expect(again).toEqual({ id: 'a', revision: 2, document: note('two'), repeated: true });
    });

    it('makes a repeated write once even when both arrive together', async () => {
      const store = await opened();
      const write = { id: 'a', expected: 0, document: note('one'), key: 'k1' };
      const answers = await Promise.all([store.put(write), store.put(write)]);
      expect(answers.map(({ revision, repeated }) => [revision, repeated])).toEqual([
        [1, false],
        [1, true],
      ]);
    });

    it('takes the same key on another id as another write', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' });
      expect(await store.put({ id: 'b', expected: 0, document: note('two'), key: 'k1' })).toMatchObject({
        repeated: false,
      });
    });

    it('does not remember the key of a refused write', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 3, document: note('one'), key: 'k1' }).catch(() => undefined);
      expect(await store.put({ id: 'a', expected: 0, document: note('one'), key: 'k1' })).toMatchObject({
        repeated: false,
      });
    });

    it('remembers the last 32 keys', async () => {
      const store = await opened();
      for (let n = 0; n < 33; n += 1)
        await store.put({ id: 'a', expected: n, document: note(`${n}`), key: `k${n}` });
      expect(await store.put({ id: 'a', expected: 0, document: note('1'), key: 'k1' })).toMatchObject({
        repeated: true,
      });
      await expect(
        store.put({ id: 'a', expected: 0, document: note('0'), key: 'k0' }),
      ).rejects.toBeInstanceOf(Stale);
    });
  });

  describe(`${name} removes`, () => {
    it('has nothing afterwards, in no look-up either', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one', 'x') });
      await store.remove('a', 1);
      expect([await store.get('a'), await store.find('tag', 'x'), await store.ids()]).toEqual([null, [], []]);
    });

    it('refuses at another revision than the stored one', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      await expect(store.remove('a', 2)).rejects.toBeInstanceOf(Stale);
      expect(await store.get('a')).not.toBeNull();
    });

    it('refuses to remove what somebody has removed already', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      await store.remove('a', 1);
      await expect(store.remove('a', 1)).rejects.toBeInstanceOf(Stale);
    });

    it('starts again at revision 1 after a removal', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one') });
      await store.remove('a', 1);
      expect(await store.put({ id: 'a', expected: 0, document: note('two') })).toMatchObject({ revision: 1 });
    });
  });

  describe(`${name} looks up`, () => {
    it('lists all ids in id order', async () => {
      const store = await opened();
      for (const id of ['b', 'a-1', 'c', 'a']) await store.put({ id, expected: 0, document: note(id) });
      expect(await store.ids()).toEqual(['a', 'a-1', 'b', 'c']);
    });

    it('finds every document under each of its values, in id order', async () => {
      const store = await opened();
      await store.put({ id: 'b', expected: 0, document: note('one', 'x', 'y') });
      await store.put({ id: 'a', expected: 0, document: note('two', 'x') });
      expect([await store.find('tag', 'x'), await store.find('tag', 'y')]).toEqual([['a', 'b'], ['b']]);
    });

    it('follows a document to its new value', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('one', 'x') });
      await store.put({ id: 'a', expected: 1, document: note('one', 'y') });
      expect([await store.find('tag', 'x'), await store.find('tag', 'y')]).toEqual([[], ['a']]);
    });

    it('takes any text as a value, names of built-in properties included', async () => {
      const store = await opened();
      await store.put({ id: 'a', expected: 0, document: note('__proto__', 'constructor') });
      expect([await store.find('tag', 'constructor'), await store.find('text', '__proto__')]).toEqual([
        ['a'],
        ['a'],
      ]);
    });

    it('finds nothing under a value no document has', async () => {
      const store = await opened();
      expect(await store.find('tag', 'toString')).toEqual([]);
    });

    it('says which index is not declared', async () => {
      const store = await opened();
      await expect(store.find('colour', 'red')).rejects.toThrow('No index "colour"');
    });
  });

  describe(`${name} takes no path for an id`, () => {
    const bad = ['', 'A', 'a/b', '..', '../a', 'a.json', 'a b', 'é', 'a\0', `${'a'.repeat(65)}`, 'a\n'];
    it.each(bad)('refuses %j everywhere', async (id) => {
      const store = await opened();
      await expect(store.get(id)).rejects.toBeInstanceOf(Unusable);
      await expect(store.put({ id, expected: 0, document: note('one') })).rejects.toBeInstanceOf(Unusable);
      await expect(store.remove(id, 0)).rejects.toBeInstanceOf(Unusable);
    });

    it('takes 64 letters, digits and hyphens', async () => {
      const store = await opened();
      const id = `-0z${'a'.repeat(61)}`;
      await store.put({ id, expected: 0, document: note('one') });
      expect(await store.ids()).toEqual([id]);
    });
  });
}

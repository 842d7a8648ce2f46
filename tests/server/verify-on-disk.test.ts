import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyWorkspace } from '#lib/application/verify-workspace.ts';
import { placeOf } from '#lib/server/lowdb/document-place.ts';
import { inspectWorkspace, readWorkspace } from '#lib/server/read-workspace.ts';
import { makeFolder } from '#tests/make/folder.ts';
import { makeWorkspace } from '#tests/make/workspace.ts';

let made: string;
let contact: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'greenroom-'));
  ({ contact } = await makeWorkspace(join(made, 'workspace')));
}, 120_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A copy of the workspace to do harm in, and what is then found. */
async function copied() {
  const folder = join(await makeFolder(), 'workspace');
  cpSync(join(made, 'workspace'), folder, { recursive: true });
  const place = (store: string, id: string) => placeOf(join(folder, store), id);
  const change = async (store: string, id: string, to: (text: string) => string) => {
    const { path } = place(store, id);
    await writeFile(path, to(await readFile(path, 'utf8')));
  };
  const remove = async (store: string, id: string) => {
    await rm(place(store, id).path);
    await rm(place(store, id).last, { force: true });
  };
  const found = async () => {
    const { contacts, documents } = await verifyWorkspace(readWorkspace(folder));
    const inContacts = contacts.flatMap(({ id, faults }) => faults.map(({ key }) => `contacts/${id} ${key}`));
    const inOthers = documents.flatMap(({ store, id, faults }) =>
      faults.map((fault) => `${store}/${id} ${fault.with['what']}`),
    );
    const inFiles = (await inspectWorkspace(folder)).map(({ code }) => code);
    return [...inContacts, ...inOthers, ...inFiles];
  };
  return { folder, place, change, remove, found };
}

describe('Verifying a workspace on disk', () => {
  it('finds nothing in one that is whole, and counts what it read', async () => {
    const { folder, found } = await copied();
    expect(await found()).toEqual([]);
    expect((await verifyWorkspace(readWorkspace(folder))).counts).toEqual({
      contacts: 3,
      evaluations: 2,
      assignments: 2,
      people: 5,
      teams: 2,
    });
  });

  it('changes no file, half-written ones of a running server included', async () => {
    const { folder, found, place } = await copied();
    await writeFile(`${place('people', 'amara').path}.0123456789ab-7.tmp`, '{"half');
    await writeFile(place('people', 'ruth').path, '{"torn');
    const before = (await readdir(folder, { recursive: true })).sort();
    await found();
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
    expect(await readFile(place('people', 'ruth').path, 'utf8')).toBe('{"torn');
  });

  it('names a changed word', async () => {
    const { change, found } = await copied();
    await change('contacts', contact, (text) => text.replace('"type":"agent.said","text":"', '$&Well, '));
    expect(await found()).toEqual([`contacts/${contact} contact.fault.event-changed`]);
  });

  it('names a changed score', async () => {
    const { change, found } = await copied();
    await change('contacts', contact, (text) => text.replace(/("automatic":.*"score":)\d+(\.\d+)?/, '$11'));
    expect(await found()).toEqual([`contacts/${contact} verify.score-differs`]);
  });

  it('names a score that is missing', async () => {
    const { change, found } = await copied();
    await change('contacts', contact, (text) => {
      const record = JSON.parse(text) as { document: object };
      return JSON.stringify({ ...record, document: { ...record.document, automatic: null } });
    });
    expect(await found()).toEqual([`contacts/${contact} verify.score-missing`]);
  });

  it('names contacts whose content was not kept', async () => {
    const { folder, found } = await copied();
    await rm(join(folder, 'editions'), { recursive: true });
    expect((await found()).map((each) => each.split(' ')[1])).toEqual(
      Array(3).fill('verify.content.edition-lost'),
    );
  });

  it('names what points to a contact that is gone', async () => {
    const { remove, found } = await copied();
    await remove('contacts', contact);
    expect(await found()).toEqual([
      `evaluations/${contact}-manager contact`,
      `evaluations/${contact}-self contact`,
      `assignments/${contact}-manager contact`,
      `assignments/${contact}-peer contact`,
    ]);
  });

  it('names a review that nobody was asked for', async () => {
    const { remove, found } = await copied();
    await remove('assignments', `${contact}-manager`);
    expect(await found()).toEqual([`evaluations/${contact}-manager assignment`]);
  });

  it('names everything that belongs to somebody who is gone', async () => {
    const { remove, found } = await copied();
    await remove('people', 'ruth');
    expect(await found()).toEqual([
      `evaluations/${contact}-manager person`,
      `assignments/${contact}-manager person`,
      'teams/online person',
    ]);
  });

  it('names a file that cannot be read, and goes on with its copy', async () => {
    const { place, found } = await copied();
    await writeFile(place('contacts', contact).path, '{"torn');
    expect(await found()).toEqual(['restorable']);
  });

  it('names a document of which nothing can be read', async () => {
    const { place, found } = await copied();
    await writeFile(place('evaluations', `${contact}-manager`).path, '{');
    await rm(place('evaluations', `${contact}-manager`).last, { force: true });
    expect(await found()).toEqual(['lost']);
  });

  it('names what was set aside', async () => {
    const { folder, found } = await copied();
    await mkdir(join(folder, 'people', 'quarantine'));
    await writeFile(join(folder, 'people', 'quarantine', 'amara.json.0123'), '{');
    expect(await found()).toEqual(['quarantined']);
  });

  it('names a file of a newer format', async () => {
    const { change, found } = await copied();
    await change('teams', 'centre', (text) => text.replace('"format":1', '"format":9'));
    expect(await found()).toEqual(['newer']);
  });
});

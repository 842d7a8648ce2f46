import { canonicalJson } from '../domain/content/hash.ts';
import { engineVersion } from '../domain/contact/engine-version.ts';
import type { ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import { verifyContact } from '../domain/contact/verify-contact.ts';
import type { Message } from '../domain/desk/desk.ts';
import { scoreContact } from '../domain/scoring/score-contact.ts';
import type { Greenroom } from './greenroom.ts';

export type WorkspaceReport = {
  readonly contacts: readonly { readonly id: string; readonly faults: readonly Message[] }[];
};

/** Replays every stored contact: its hash chain, its customer's lines, and the score it was given. For the operator; no person's permission is asked. */
export async function verifyWorkspace(room: Greenroom): Promise<WorkspaceReport> {
  const ids = await room.contacts.ids();
  const contacts = [];
  for (const id of ids) contacts.push({ id, faults: await faultsOf(room, id) });
  return { contacts };
}

async function faultsOf(room: Greenroom, id: string): Promise<Message[]> {
  const stored = await room.contacts.get(id);
  if (!stored) return [{ key: 'verify.unreadable', with: {} }];
  const { document } = stored;
  try {
    const edition = await room.library.pinned(document.header);
    const faults = verifyContact(edition, document).map(({ message }) => message);
    return faults.length > 0 ? faults : scoreFaults(edition, document);
  } catch (error) {
    return [
      { key: 'verify.cannot-replay', with: { why: error instanceof Error ? error.message : String(error) } },
    ];
  }
}

/** A score given by another engine may differ, and is left as it was given. */
function scoreFaults(edition: Edition, record: ContactRecord): Message[] {
  if (!record.automatic || record.header.engine !== engineVersion) return [];
  const again = scoreContact(edition, replayContact(edition, record));
  if (canonicalJson(again) === canonicalJson(record.automatic)) return [];
  return [
    {
      key: 'verify.score-differs',
      with: { given: String(record.automatic.score), again: String(again.score) },
    },
  ];
}

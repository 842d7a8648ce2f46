import { canonicalJson } from '../domain/content/hash.ts';
import { engineVersion } from '../domain/contact/engine-version.ts';
import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import { verifyContact } from '../domain/contact/verify-contact.ts';
import type { Message } from '../domain/desk/desk.ts';
import { Broken } from '../domain/refusal/refusal.ts';
import { scoreContact } from '../domain/scoring/score-contact.ts';
import type { Stored } from '../ports/store.ts';
import { brokenLinks, type DocumentFaults } from './broken-links.ts';
import type { WorkspaceReadings } from './workspace-readings.ts';

export type WorkspaceReport = {
  readonly contacts: readonly { readonly id: string; readonly faults: readonly Message[] }[];
  /** Other documents with faults, and how many there are of each kind. */
  readonly documents: readonly DocumentFaults[];
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Replays every stored contact (its hash chain, its customer's lines, the score it was given) and follows every link between documents.
 * For the operator; no person's permission is asked. A workspace that is being written to gives no false alarm.
 */
export async function verifyWorkspace(room: WorkspaceReadings): Promise<WorkspaceReport> {
  const links = await brokenLinks(room);
  const contacts = [];
  for (const id of links.contacts) {
    const faults = await faultsOf(room, id);
    const broken = links.documents.find((each) => each.store === 'contacts' && each.id === id);
    contacts.push({ id, faults: [...faults, ...(broken?.faults ?? [])] });
  }
  const documents = links.documents.filter(({ store }) => store !== 'contacts');
  return { contacts, documents, counts: links.counts };
}

async function faultsOf(room: WorkspaceReadings, id: string): Promise<Message[]> {
  try {
    const stored = await room.contacts.get(id);
    return stored ? await contactFaults(room, stored) : [];
  } catch (error) {
    if (error instanceof Broken) return [{ key: `verify.${error.key}`, with: error.values }];
    return [
      { key: 'verify.cannot-replay', with: { why: error instanceof Error ? error.message : String(error) } },
    ];
  }
}

async function contactFaults(
  room: WorkspaceReadings,
  { document }: Stored<ContactRecord>,
): Promise<Message[]> {
  const edition = await room.library.pinned(document.header);
  const faults = verifyContact(edition, document).map(({ message }) => message);
  return faults.length > 0 ? faults : scoreFaults(edition, document);
}

/** A score given by another engine may differ, and is left as it was given. */
function scoreFaults(edition: Edition, record: ContactRecord): Message[] {
  if (!record.automatic)
    return hasEnded(record) && !wasStopped(record) ? [{ key: 'verify.score-missing', with: {} }] : [];
  if (record.header.engine !== engineVersion) return [];
  const again = scoreContact(edition, replayContact(edition, record));
  if (canonicalJson(again) === canonicalJson(record.automatic)) return [];
  return [
    {
      key: 'verify.score-differs',
      with: { given: String(record.automatic.score), again: String(again.score) },
    },
  ];
}

import { hasEnded, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { ReplayedContact } from '../domain/contact/replayed-contact.ts';
import { deskForms, type DeskField } from '../domain/desk/desk-forms.ts';
import type { Person } from '../domain/people/person.ts';
import { drawForm } from '../domain/scenario/draw-form.ts';
import { fillWords } from '../domain/scenario/fill-words.ts';
import type { Stored } from '../ports/store.ts';
import type { Greenroom } from './greenroom.ts';
import { ownContact } from './reach-contact.ts';
import { limitOf, viewAuthority } from './view-authority.ts';
import { findClauses } from './view-clause.ts';
import { channelTitle, tierTitle } from './view-practise.ts';
import { viewTranscript } from './view-transcript.ts';
import type {
  ActionField,
  ActionFormView,
  CaseField,
  DeskView,
  TalkView,
  TranscriptEntry,
} from './views/talk.ts';

/** What the representative sees while talking: nothing of the machine, the rules or what the customer keeps quiet about. */
export async function viewTalk(
  room: Greenroom,
  person: Person,
  id: string,
  query: string,
): Promise<TalkView> {
  const stored = await ownContact(room, person, id);
  const edition = await room.library.pinned(stored.document.header);
  const replayed = replayContact(edition, stored.document, room.replays);
  const transcript = viewTranscript(stored.document, replayed);
  return {
    ...aboutContact(room, stored, edition),
    transcript,
    desk: viewDesk(room, edition, replayed, transcript, query),
    hint:
      stored.document.source === 'practice' && !hasEnded(stored.document)
        ? hintAt(edition, replayed.moment)
        : null,
    ended: replayed.ended ? { by: replayed.ended.by } : null,
  };
}

function aboutContact(room: Greenroom, { id, revision, document }: Stored<ContactRecord>, edition: Edition) {
  const { scenario } = edition;
  const form = drawForm(scenario, document.header.seed, document.header.startsAt);
  return {
    revision,
    key: room.chance.id(),
    contact: id,
    scenario: { id: scenario.id, title: scenario.title, channel: channelTitle(edition, scenario.channel) },
    source: document.source,
    intensity: document.header.intensity,
    customer: form.customerName,
    briefing: room.markdown.toHtml(fillWords(scenario.briefing, form)),
    contentNote: scenario.contentNote ?? null,
    authority: viewAuthority(edition),
    tier: tierTitle(edition),
    typing: typingCost,
    savedAt: document.savedAt,
  };
}

/** As virtual-time.ts charges it. */
const typingCost = { seconds: 15, perWord: 1 };

function viewDesk(
  room: Greenroom,
  edition: Edition,
  replayed: ReplayedContact,
  transcript: readonly TranscriptEntry[],
  query: string,
): DeskView {
  const wanted = query.trim().slice(0, 200);
  return {
    currency: edition.pack.company.currency,
    fields: visibleFields(replayed),
    lookedUp: replayed.desk.lookedUp,
    verified: replayed.desk.verified,
    actions: deskForms(edition.pack).map((form) => actionForm(edition, form, replayed)),
    log: transcript.flatMap((entry) =>
      entry.by === 'desk' ? [{ at: entry.at, message: entry.message }] : [],
    ),
    search: { query: wanted, found: wanted === '' ? [] : findClauses(wanted, edition.pack, room.markdown) },
  };
}

/** The case record once it is looked up; private values stay on the server until identity is verified. */
export function visibleFields({ desk, caseRecord }: ReplayedContact): CaseField[] {
  if (!desk.lookedUp) return [];
  return Object.entries(caseRecord.fields)
    .filter(([name]) => !name.endsWith('-days-ago'))
    .map(([name, value]) => ({
      name,
      value: caseRecord.privateFields.includes(name) && !desk.verified ? null : value,
    }));
}

function actionForm(
  edition: Edition,
  form: ReturnType<typeof deskForms>[number],
  { desk }: ReplayedContact,
): ActionFormView {
  return {
    action: form.action,
    title: form.title,
    fields: form.fields.map(actionField),
    limit: limitOf(edition, form.action),
    done: desk.done.includes(form.action),
  };
}

const kinds = {
  text: 'text',
  amount: 'money',
  number: 'number',
  choice: 'choice',
  'long-text': 'long',
} as const;

function actionField({ name, kind, label, required, options }: DeskField): ActionField {
  return {
    name,
    label,
    kind: kinds[kind],
    required,
    ...(options
      ? { options: options.map(({ value, label: key, title }) => ({ value, title: title ?? key ?? value })) }
      : {}),
  };
}

function hintAt({ scenario }: Edition, moment: string): string | null {
  return scenario.moments.find(({ id }) => id === moment)?.hint ?? null;
}

import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { ReplayedContact } from '../domain/contact/replayed-contact.ts';
import type { Person } from '../domain/people/person.ts';
import { NotFound, NotNow } from '../domain/refusal/refusal.ts';
import { officialResult, type Official } from '../domain/review/official-result.ts';
import { drawForm } from '../domain/scenario/draw-form.ts';
import type { Evidence, Scorecard } from '../domain/scoring/scorecard.ts';
import type { Stored } from '../ports/store.ts';
import { reviewsOf } from './contact-result.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';
import { openReview } from './open-review.ts';
import { reachContact } from './reach-contact.ts';
import { reflectionOn } from './reflect-on-contact.ts';
import { viewClauses } from './view-clause.ts';
import { viewEvidence, viewSections } from './view-evidence.ts';
import { viewLayers } from './view-layers.ts';
import { viewMood, viewPath } from './view-path.ts';
import { viewTranscript } from './view-transcript.ts';
import type { DebriefView } from './views/debrief.ts';

/** The debrief of a finished contact, or where its owner goes first: back into it, or to their own judgement of it. */
export async function viewDebrief(
  room: Greenroom,
  person: Person,
  id: string,
): Promise<DebriefView | { readonly first: string }> {
  const stored = await reachContact(room, person, 'read-debrief', id);
  const mine = stored.document.owner === person.id;
  if (!hasEnded(stored.document)) return { first: `/contacts/${id}` };
  if (wasStopped(stored.document)) throw new NotNow('contact.was-stopped');
  const reflection = await reflectionOn(room, id);
  if (mine && !reflection) return { first: `/contacts/${id}/reflect` };
  const open = mine ? null : await openReview(room, person, id);
  if (open) return { first: `/reviews/${open}` };
  const { automatic } = stored.document;
  if (!automatic) throw new NotFound('contact.unknown');
  const edition = await room.library.pinned(stored.document.header);
  const reviews = await reviewsOf(room, id);
  const official = officialResult(edition.rubric, automatic, reviews);
  return {
    ...(await aboutContact(room, stored, edition, mine)),
    ...(await scored(room, stored.document, edition, automatic, official)),
    reflection,
    layers: await viewLayers(room, { edition, automatic, reviews, reflection }),
    reviewsAwaited: (await findDocuments(room.assignments, 'contact', id)).length - reviews.length,
  };
}

async function aboutContact(
  room: Greenroom,
  { id, document }: Stored<ContactRecord>,
  { scenario, pack, rubric }: Edition,
  mine: boolean,
) {
  const { seed, startsAt } = document.header;
  const owner = mine ? null : await room.people.get(document.owner);
  return {
    contact: id,
    scenario: { id: scenario.id, title: scenario.title },
    source: document.source,
    form: formLabel(seed),
    policyVersion: policyVersion(pack.policy.documents, scenario.policy),
    rubric: { title: rubric.title, passMark: rubric.passMark },
    finishedAt: document.savedAt,
    person: owner?.document.name ?? null,
    customer: drawForm(scenario, seed, startsAt).customerName,
    again: mine ? `/practise/${scenario.id}` : null,
    rewindKey: mine && document.source === 'practice' ? room.chance.id() : null,
  };
}

/** A sealed form's short name: enough to tell two apart, nothing to learn from. */
function formLabel(seed: number): string {
  return seed.toString(36).toUpperCase().padStart(4, '0').slice(-4);
}

/** Version of the document that holds the scenario's first clause. */
function policyVersion(
  documents: Edition['pack']['policy']['documents'],
  clauses: readonly string[],
): string {
  const first = clauses[0]?.split('/')[0];
  return documents.find(({ id }) => id === first)?.version ?? '';
}

async function scored(
  room: Greenroom,
  record: ContactRecord,
  edition: Edition,
  automatic: Scorecard,
  official: Official,
) {
  const replayed = replayContact(edition, record, room.replays);
  const evidence = viewEvidence(edition, automatic);
  const cited = [
    ...evidence.flatMap(({ clause }) => clause ?? []),
    ...automatic.criticalErrors.flatMap(({ clause }) => clause ?? []),
  ];
  return {
    official: viewOfficial(official, automatic),
    ending: endingOf(replayed),
    nextTime: nextTime(edition, automatic),
    criticalErrors: await Promise.all(official.criticalErrors.map((error) => viewCriticalError(room, error))),
    sections: viewSections(edition, automatic),
    evidence,
    transcript: viewTranscript(record, replayed),
    mood: viewMood(replayed),
    path: viewPath(edition, replayed, record.source === 'practice'),
    clauses: viewClauses([...cited, ...edition.scenario.policy], edition.pack.policy, room.markdown),
  };
}

/** People are sure of what they judged; the machine says how sure it is. */
function viewOfficial({ overall }: Official, automatic: Scorecard): DebriefView['official'] {
  return { ...overall, confidence: overall.from === 'automatic' ? automatic.confidence : 1 };
}

async function viewCriticalError(
  room: Greenroom,
  error: Official['criticalErrors'][number],
): Promise<DebriefView['criticalErrors'][number]> {
  const { id, title, kind, quote, seq, rule, clause, clearedBy } = error;
  const reviewer = clearedBy && (await room.people.get(clearedBy.reviewer));
  const cleared = clearedBy ? { by: reviewer?.document.name ?? '', reason: clearedBy.reason } : null;
  return { id, title, kind, quote, seq, rule, clause: clause ?? null, cleared };
}

function endingOf({ ended }: ReplayedContact): DebriefView['ending'] {
  return ended?.ending
    ? { kind: ended.ending.kind, title: ended.ending.title, summary: ended.ending.summary }
    : null;
}

function nextTime({ rubric }: Edition, automatic: Scorecard): DebriefView['nextTime'] {
  const next = automatic.nextTime;
  const criterion =
    next && rubric.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === next.criterion);
  if (!next || !criterion) return null;
  const evidence = automatic.sections
    .flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === next.criterion)?.evidence;
  const quote = evidence?.find((each) => each.seq === next.seq && each.quote !== '')?.quote;
  return {
    say: criterion.nextTime,
    about: costliest(evidence ?? []),
    criterion: criterion.id,
    seq: next.seq,
    quote: quote ?? null,
  };
}

/** What cost most among the evidence of one criterion, lost or never earned. */
function costliest(evidence: readonly Evidence[]): Evidence | undefined {
  const cost = ({ points, couldEarn = 0 }: Evidence) => couldEarn - points;
  return evidence
    .filter(({ effect }) => effect === 'lost' || effect === 'missing')
    .reduce<Evidence | undefined>((top, each) => (top && cost(top) >= cost(each) ? top : each), undefined);
}

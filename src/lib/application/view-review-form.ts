import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { ReplayedContact } from '../domain/contact/replayed-contact.ts';
import { segment } from '../domain/language/segment.ts';
import type { Person } from '../domain/people/person.ts';
import { drawForm } from '../domain/scenario/draw-form.ts';
import { fillWords } from '../domain/scenario/fill-words.ts';
import type { Greenroom } from './greenroom.ts';
import { reachAssignment, type ReachedAssignment } from './reach-assignment.ts';
import { viewClause } from './view-clause.ts';
import { viewTranscript } from './view-transcript.ts';
import type { PickableSentence, ReviewFormView } from './views/reviews.ts';

/**
 * The review to fill in: transcript, case, clauses and anchors, and nothing of the automatic score.
 * Answers where to go instead once the review has been submitted.
 */
export async function viewReviewForm(
  room: Greenroom,
  person: Person,
  id: string,
): Promise<ReviewFormView | { readonly submitted: string }> {
  const reached = await reachAssignment(room, person, id);
  if (reached.evaluation?.document.submittedAt) return { submitted: `/reviews/${id}/compared` };
  const { contact } = reached;
  const edition = await room.library.pinned(contact.document.header);
  const replayed = replayContact(edition, contact.document, room.replays);
  return {
    ...(await aboutAssignment(room, reached)),
    ...aboutCase(room, edition, reached),
    title: edition.scenario.title,
    fields: Object.entries(replayed.caseRecord.fields).map(([name, value]) => ({ name, value })),
    transcript: viewTranscript(contact.document, replayed),
    sentences: pickableSentences(replayed),
    sections: edition.rubric.sections.map(({ id: section, title, criteria }) => ({
      id: section,
      title,
      criteria: criteria.map(({ id: criterion, title: name, question, anchors, feedbackOnly }) => ({
        id: criterion,
        title: name,
        question,
        anchors,
        feedbackOnly,
      })),
    })),
  };
}

async function aboutAssignment(room: Greenroom, { assignment, evaluation }: ReachedAssignment) {
  const { layer, reviewee, dueAt } = assignment.document;
  const named = layer === 'manager' ? await room.people.get(reviewee) : null;
  return {
    revision: evaluation?.revision ?? 0,
    key: room.chance.id(),
    assignment: assignment.id,
    layer,
    reviewee: named?.document.name ?? null,
    draft: {
      judgements: evaluation?.document.judgements ?? {},
      comment: evaluation?.document.comment ?? '',
      savedAt: null,
    },
    clearable: [],
    dueAt,
  };
}

function aboutCase(room: Greenroom, { scenario, pack }: Edition, { contact }: ReachedAssignment) {
  const form = drawForm(scenario, contact.document.header.seed, contact.document.header.startsAt);
  return {
    customer: form.customerName,
    briefing: room.markdown.toHtml(fillWords(scenario.briefing, form)),
    currency: pack.company.currency,
    clauses: scenario.policy
      .flatMap((id) => pack.policy.clauses.get(id) ?? [])
      .map((clause) => viewClause(clause, pack.policy, room.markdown)),
  };
}

/** Every sentence the representative wrote: what can be picked as evidence without a mouse. */
function pickableSentences({ turns }: ReplayedContact): PickableSentence[] {
  return turns.flatMap(({ seq, move }) =>
    move.kind === 'words'
      ? segment(move.text).sentences.map(({ start, end }) => ({
          seq,
          start,
          end,
          quote: move.text.slice(start, end),
        }))
      : [],
  );
}

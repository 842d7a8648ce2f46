import { askForReviews } from '../../application/ask-for-reviews.ts';
import { continueContact } from '../../application/continue-contact.ts';
import { findDocuments } from '../../application/find-documents.ts';
import type { Greenroom } from '../../application/greenroom.ts';
import { reflectOnContact } from '../../application/reflect-on-contact.ts';
import { submitReview } from '../../application/save-review.ts';
import { startContact } from '../../application/start-contact.ts';
import { goldenInputs } from '../../domain/contact/play-golden.ts';
import { hasEnded } from '../../domain/contact/contact-record.ts';
import type { Edition } from '../../domain/contact/edition.ts';
import type { ContactSource } from '../../domain/contact/contact.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Store } from '../../ports/store.ts';
import { demoPeople, demoTeams } from './people.ts';
import { demoReviews, type DemoReview } from './reviews.ts';

/** One conversation of the demo's past: whose, which golden run it follows, how far, how many days ago. */
type Past = {
  readonly of: string;
  readonly run: number;
  readonly source: Exclude<ContactSource, 'import'>;
  readonly daysAgo: number;
  /** Turns taken; all of them where absent. */
  readonly turns?: number;
  readonly levels?: readonly number[];
  readonly words?: string;
};

// Oldest first: who has finished the scenario can review those who come after.
const past: readonly Past[] = [
  {
    of: 'mei-tanaka',
    run: 0,
    source: 'practice',
    daysAgo: 16,
    levels: [3, 4, 4, 3],
    words: 'I knew the clause this time. The order number helped.',
  },
  {
    of: 'jonas-lindqvist',
    run: 2,
    source: 'practice',
    daysAgo: 13,
    levels: [3, 2, 3, 3],
    words: 'I went straight to the date and lost her.',
  },
  {
    of: 'jonas-lindqvist',
    run: 1,
    source: 'assessment',
    daysAgo: 9,
    levels: [3, 3, 3, 3],
    words: 'Better, but I forgot to say when the money arrives.',
  },
  {
    of: 'mei-tanaka',
    run: 0,
    source: 'assessment',
    daysAgo: 3,
    levels: [4, 4, 4, 3],
    words: 'Calm from start to end. I could have been shorter.',
  },
  {
    of: 'amara-osei',
    run: 2,
    source: 'practice',
    daysAgo: 1,
    levels: [3, 1, 2, 2],
    words: 'I quoted the thirty days because I was nervous.',
  },
];

/**
 * Writes the demo's people and a believable past through the same use cases that everybody uses.
 * Every step is named by a key, so a start that was cut short is made good by the next, and a furnished workspace stays as it is.
 */
export async function furnishDemo(room: Greenroom): Promise<void> {
  for (const team of demoTeams) await addOnce(room.teams, team);
  for (const person of demoPeople) await addOnce(room.people, person);
  const edition = await room.library.current(demoScenario);
  if (!edition || (await hasItsPast(room))) return;
  const held = new Set<string>();
  for (const each of past) held.add(await holdContact(on(room, each.daysAgo), edition, each));
  for (const review of demoReviews) await giveReview(on(room, review.daysAgo), review, held);
}

/** Leaves alone what is there: somebody may have changed it since. */
async function addOnce<T extends { readonly id: string }>(store: Store<T>, document: T): Promise<void> {
  const { id } = document;
  if (!(await store.get(id))) await store.put({ id, expected: 0, document, key: `demo-${id}` });
}

/** The last step is done, and so are those before it. */
async function hasItsPast({ assignments }: Greenroom): Promise<boolean> {
  const last = demoReviews.at(-1);
  const asked = last ? await findDocuments(assignments, 'reviewer', last.by) : [];
  return asked.some(({ document }) => document.reviewee === last?.of && document.status === 'submitted');
}

/** What the demo's past was held in. */
const demoScenario = 'blender-day-33';

/** The same room on an earlier day. */
function on(room: Greenroom, daysAgo: number): Greenroom {
  const then = new Date(Date.parse(room.clock.now()) - daysAgo * 86_400_000).toISOString();
  return { ...room, clock: { now: () => then } };
}

async function holdContact(room: Greenroom, edition: Edition, each: Past): Promise<string> {
  const person = personOf(each.of);
  const key = `demo-${each.of}-${each.run}-${each.source}`;
  const seed = 1 + each.daysAgo;
  const contact = await startContact(room, person, {
    scenario: edition.scenario.id,
    source: each.source,
    intensity: 'usual',
    accepts: true,
    key,
    seed,
  });
  const run = edition.scenario.golden[each.run];
  const inputs = run ? goldenInputs(edition, run, seed) : [];
  for (const [index, input] of inputs.slice(0, each.turns).entries()) {
    const stored = await room.contacts.get(contact);
    if (!stored || hasEnded(stored.document)) break;
    const { revision } = stored;
    await continueContact(room, person, { contact, revision, key: `${key}-${index}`, input });
  }
  await askForReviews(room, contact);
  const record = await room.contacts.get(contact);
  if (!each.levels || record?.document.automatic === null) return contact;
  const { sections } = edition.rubric;
  const levels = Object.fromEntries(sections.map(({ id }, index) => [id, each.levels?.[index] ?? 3]));
  await reflectOnContact(room, person, contact, { levels, words: each.words ?? '' }, `${key}-reflect`);
  return contact;
}

/** Reviews contacts of the demo's past, and never what somebody has held since as one of its people. */
async function giveReview(room: Greenroom, review: DemoReview, held: ReadonlySet<string>): Promise<void> {
  const reviewer = personOf(review.by);
  const ids = await room.assignments.find('reviewer', review.by);
  for (const id of ids) {
    const assignment = await room.assignments.get(id);
    if (assignment?.document.reviewee !== review.of || assignment.document.status === 'submitted') continue;
    if (!held.has(assignment.document.contact)) continue;
    const contact = await room.contacts.get(assignment.document.contact);
    const criteria = contact?.document.automatic?.sections.flatMap((section) => section.criteria) ?? [];
    const judgements = criteria.map(
      ({ id: criterion, level }) => [criterion, review.judge(criterion, level)] as const,
    );
    await submitReview(room, reviewer, {
      assignment: id,
      revision: 0,
      key: `demo-review-${id}`,
      judgements: Object.fromEntries(judgements),
      comment: review.comment,
      clears: {},
    });
  }
}

function personOf(id: string): Person {
  const person = demoPeople.find((each) => each.id === id);
  if (!person) throw new Error(`The demo has no ${id}.`);
  return person;
}

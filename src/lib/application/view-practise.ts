import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { may } from '../domain/people/may.ts';
import type { Person } from '../domain/people/person.ts';
import { NotFound, Refused } from '../domain/refusal/refusal.ts';
import { intensities } from '../domain/scenario/intensities.ts';
import type { Stored } from '../ports/store.ts';
import { viewAuthority } from './view-authority.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';
import { openAssessment } from './open-assessment.ts';
import { hrefOf, viewClause } from './view-clause.ts';
import type { BriefingView, LastResult, PractiseListView, ScenarioRow } from './views/practise.ts';

export type PractiseFilter = {
  readonly family: string | null;
  readonly level: string | null;
  readonly channel: string | null;
};

/** Every scenario that fits the filter, with how the person's own last contact in it went and one to go on with. */
export async function viewPractiseList(
  room: Greenroom,
  person: Person,
  filter: PractiseFilter,
): Promise<PractiseListView> {
  allowPractice(person);
  const editions = await room.library.editions();
  const fitting = editions.filter(
    ({ scenario }) =>
      fits(filter.family, scenario.family) &&
      fits(filter.level, scenario.level) &&
      fits(filter.channel, scenario.channel),
  );
  const own = await findDocuments(room.contacts, 'owner', person.id);
  return {
    scenarios: fitting.map((edition) => scenarioRow(edition, own)),
    total: editions.length,
    filters: {
      ...filter,
      families: distinct(editions.map(({ scenario }) => scenario.family)),
      levels: distinct(editions.map(({ scenario }) => scenario.level)),
      channels: distinct(editions.map(({ scenario }) => scenario.channel)).map((id) => ({
        id,
        title: channelTitle(editions[0]!, id),
      })),
    },
  };
}

/** What somebody should know before they begin. The briefing's varying values are drawn when the contact starts, so they are not in it. */
export async function viewBriefing(room: Greenroom, person: Person, id: string): Promise<BriefingView> {
  allowPractice(person);
  const edition = await room.library.current(id);
  if (!edition) throw new NotFound('scenario.unknown');
  const { scenario, pack, rubric } = edition;
  const row = scenarioRow(
    edition,
    await findDocuments(room.contacts, 'owner-scenario', `${person.id}:${id}`),
  );
  return {
    revision: 0,
    key: room.chance.id(),
    scenario: id,
    title: scenario.title,
    family: scenario.family,
    level: scenario.level,
    channel: row.channel,
    briefing: room.markdown.toHtml(scenario.briefing),
    contentNote: row.contentNote,
    customer: '',
    tier: tierTitle(edition),
    authority: viewAuthority(edition),
    clauses: scenario.policy
      .flatMap((clause) => pack.policy.clauses.get(clause) ?? [])
      .map((clause) => viewClause(clause, pack.policy, room.markdown)),
    intensities,
    intensity: 'usual',
    openAssessment: await openAssessment(room, person, id),
    mayAssess: may(person, 'start-assessment', { kind: 'workspace' }),
    passMark: rubric.passMark,
    last: row.last,
    resume: row.resume,
  };
}

/** The title of the tier the representative plays. */
export function tierTitle({ scenario, pack }: Edition): string {
  return pack.company.tiers.find(({ id }) => id === scenario.tier)?.title ?? scenario.tier;
}

export function channelTitle({ pack }: Edition, channel: string): string {
  return pack.company.channels[channel]?.title ?? channel;
}

function allowPractice(person: Person): void {
  if (!may(person, 'practise', { kind: 'workspace' })) throw new Refused('contact.may-not-start');
}

function fits(wanted: string | null, actual: string): boolean {
  return wanted === null || wanted === actual;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function scenarioRow(edition: Edition, own: readonly Stored<ContactRecord>[]): ScenarioRow {
  const { scenario, pack } = edition;
  const contacts = own
    .filter(({ document }) => document.header.scenario.id === scenario.id)
    .sort((a, b) => (a.document.startedAt < b.document.startedAt ? 1 : -1));
  const open = contacts.find(({ document }) => !hasEnded(document));
  return {
    id: scenario.id,
    title: scenario.title,
    family: scenario.family,
    level: scenario.level,
    channel: channelTitle(edition, scenario.channel),
    clauses: scenario.policy
      .flatMap((id) => pack.policy.clauses.get(id) ?? [])
      .map(({ id, number, title }) => ({ id, title: `${number} ${title}`, href: hrefOf(id) })),
    contentNote: scenario.contentNote ?? null,
    last: lastResult(contacts),
    resume: open?.id ?? null,
  };
}

function lastResult(newestFirst: readonly Stored<ContactRecord>[]): LastResult | null {
  const last = newestFirst.find(
    ({ document }) => hasEnded(document) && !wasStopped(document) && document.automatic,
  );
  const automatic = last?.document.automatic;
  return last && automatic
    ? { contact: last.id, result: automatic.result, score: automatic.score, on: last.document.savedAt }
    : null;
}

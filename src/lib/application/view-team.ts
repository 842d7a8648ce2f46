import { may } from '../domain/people/may.ts';
import type { Person, Team } from '../domain/people/person.ts';
import { NotFound } from '../domain/refusal/refusal.ts';
import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import { meanInterval } from '../domain/review/mean-interval.ts';
import type { Stored } from '../ports/store.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';
import { contactRow } from './contact-row.ts';
import { openReview } from './open-review.ts';
import type { ContactRow, StoppedAssessment, TeamView } from './views/people.ts';

/** Assessment results of the first team the person manages, with their count and interval, and which were stopped. Practice is not looked up at all. */
export async function viewTeam(room: Greenroom, person: Person): Promise<TeamView> {
  const team = await teamOf(room, person);
  if (!team) throw new NotFound('team.none');
  const [members, assessed] = await Promise.all([
    findDocuments(room.people, 'team', team.id),
    findDocuments(room.contacts, 'assessed-team', team.id),
  ]);
  const ended = assessed
    .filter(({ document }) => hasEnded(document))
    .sort((a, b) => (a.document.startedAt < b.document.startedAt ? 1 : -1));
  const people = members
    .map(({ document }) => document)
    .filter((member) => !isManager(member, team.document));
  return {
    team: team.document.name,
    people: await Promise.all(people.map((member) => memberView(room, person, member, ended))),
  };
}

/** The newest finished assessments of the person's team, newest first; none for somebody who manages no team. */
export async function latestAssessments(
  room: Greenroom,
  person: Person,
  count: number,
): Promise<readonly { readonly member: string; readonly row: ContactRow }[]> {
  const team = await teamOf(room, person);
  if (!team) return [];
  const { people } = await viewTeam(room, person);
  return people
    .flatMap(({ name, latest }) => latest.map((row) => ({ member: name, row })))
    .toSorted((a, b) => (a.row.on < b.row.on ? 1 : -1))
    .slice(0, count);
}

async function teamOf(room: Greenroom, person: Person): Promise<Stored<Team> | null> {
  const [team] = await findDocuments(room.teams, 'manager', person.id);
  const thing = team && { kind: 'team' as const, team: team.id, managers: team.document.managers };
  return team && thing && may(person, 'read-team', thing) ? team : null;
}

function isManager(person: Person, team: Team): boolean {
  return team.managers.includes(person.id);
}

async function memberView(
  room: Greenroom,
  viewer: Person,
  member: Person,
  newestFirst: readonly Stored<ContactRecord>[],
): Promise<TeamView['people'][number]> {
  const own = newestFirst.filter(({ document }) => document.owner === member.id);
  const stopped = own.filter(({ document }) => wasStopped(document));
  const finished = own.filter(({ document }) => !wasStopped(document));
  const rows = await Promise.all(finished.map((stored) => rowFor(room, viewer, stored)));
  const scores = rows.flatMap(({ score }) => score ?? []);
  return {
    id: member.id,
    name: member.name,
    n: scores.length,
    passed: rows.filter(({ result }) => result === 'passed').length,
    ...meanInterval(scores),
    latest: rows.slice(0, 5),
    stopped: await Promise.all(stopped.map((stored) => stoppedRow(room, stored))),
  };
}

/** That it was stopped is the manager's to know; what was said is not, so nothing here leads to it. */
async function stoppedRow(room: Greenroom, { document }: Stored<ContactRecord>): Promise<StoppedAssessment> {
  const edition = await room.library.pinned(document.header);
  return { title: edition.scenario.title, on: document.savedAt };
}

/** A contact the manager has still to judge shows no score: theirs must not lean on another. */
async function rowFor(room: Greenroom, viewer: Person, stored: Stored<ContactRecord>): Promise<ContactRow> {
  const row = await contactRow(room, stored);
  const open = await openReview(room, viewer, stored.id);
  if (open) return { ...row, result: null, score: null, href: `/reviews/${open}` };
  return { ...row, href: `/contacts/${row.contact}/debrief` };
}

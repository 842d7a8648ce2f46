import type { Message } from '../domain/desk/desk.ts';
import type { Person } from '../domain/people/person.ts';
import type { Greenroom } from './greenroom.ts';
import { practiseNext } from './practise-next.ts';
import { viewHistory } from './view-history.ts';
import { viewReviewsInbox } from './view-reviews-inbox.ts';
import { latestAssessments } from './view-team.ts';
import type { HomeList, HomeView } from './views/home.ts';
import type { ContactRow } from './views/people.ts';
import type { ScenarioRow } from './views/practise.ts';
import type { AssignmentRow, ReviewsInboxView } from './views/reviews.ts';

/** What is next for this person, and at most three lists beside it. `duty` is what their role has them do for others when nothing of their own is open. */
export async function viewHome(
  room: Greenroom,
  person: Person,
  duty: HomeView['next'] = null,
): Promise<HomeView> {
  const [{ contacts }, reviews, scenarios, assessed] = await Promise.all([
    viewHistory(room, person),
    viewReviewsInbox(room, person),
    practiseNext(room, person),
    latestOfTeam(room, person),
  ]);
  const next = openFor(contacts, reviews.waiting) ?? duty ?? startWith(scenarios[0]);
  const others = scenarios.filter(({ id }) => next.href !== `/practise/${id}`);
  const lists = [
    unfinished(contacts),
    waitingReviews(reviews.waiting),
    received(reviews.received),
    assessed,
    results(contacts),
  ];
  const filled = [...lists, toPractise(others)].filter(({ items }) => items.length > 0);
  return { next, lists: filled.slice(0, 3) };
}

/** What they have begun, or somebody waits for. */
function openFor(contacts: readonly ContactRow[], waiting: readonly AssignmentRow[]): HomeView['next'] {
  const talking = contacts.find(({ state }) => state === 'talking');
  if (talking) return { id: 'resume', href: talking.href, with: { title: talking.title } };
  const toReflect = contacts.find(({ state }) => state === 'to-reflect');
  if (toReflect) return { id: 'reflect', href: toReflect.href, with: { title: toReflect.title } };
  const review = [...waiting].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  if (review) return { id: 'review', href: review.href, with: { title: review.title, due: review.dueAt } };
  return null;
}

function startWith(scenario: ScenarioRow | undefined): NonNullable<HomeView['next']> {
  if (!scenario) return { id: 'policy', href: '/policy', with: {} };
  return {
    id: 'start',
    href: `/practise/${scenario.id}`,
    with: { title: scenario.title, family: scenario.family },
  };
}

const shown = 4;

function unfinished(contacts: readonly ContactRow[]): HomeList {
  const items = contacts.filter(({ state }) => state === 'talking' || state === 'to-reflect').slice(0, shown);
  return {
    id: 'unfinished',
    items: items.map(({ href, title, on }) => ({ href, title, note: null, date: on })),
    more: '/history',
  };
}

function waitingReviews(waiting: readonly AssignmentRow[]): HomeList {
  const items = waiting.slice(0, shown).map(({ href, title, reviewee, dueAt }) => ({
    href,
    title,
    note: reviewee ? message('note.person', { person: reviewee }) : null,
    date: dueAt,
  }));
  return { id: 'reviews', items, more: '/reviews' };
}

function received(reviews: ReviewsInboxView['received']): HomeList {
  const items = reviews.slice(0, shown).map(({ href, title, layer, on, score }) => ({
    href,
    title,
    note: message('note.review', { layer, score: sayScore(score) }),
    date: on,
  }));
  return { id: 'received', items, more: '/reviews' };
}

function results(contacts: readonly ContactRow[]): HomeList {
  const items = contacts.filter(({ result }) => result !== null).slice(0, shown);
  return {
    id: 'results',
    items: items.map(({ href, title, on, result, score }) => ({
      href,
      title,
      note: message('note.last-result', { result: result ?? '', score: sayScore(score) }),
      date: on,
    })),
    more: '/history',
  };
}

async function latestOfTeam(room: Greenroom, person: Person): Promise<HomeList> {
  const latest = await latestAssessments(room, person, shown);
  const items = latest.map(({ member, row: { href, title, on, result, score } }) => ({
    href,
    title,
    note: result
      ? message('note.person-result', { person: member, result, score: sayScore(score) })
      : message('note.person', { person: member }),
    date: on,
  }));
  return { id: 'team', items, more: '/team' };
}

function toPractise(scenarios: readonly ScenarioRow[]): HomeList {
  const items = scenarios.slice(0, shown).map(({ id, title, channel, last }) => ({
    href: `/practise/${id}`,
    title,
    note: last
      ? message('note.last-result', { result: last.result, score: sayScore(last.score) })
      : message('note.channel', { channel }),
    date: last?.on ?? null,
  }));
  return { id: 'practise', items, more: '/practise' };
}

function sayScore(score: number | null): string {
  return score === null ? '' : String(score);
}

function message(key: string, values: Record<string, string>): Message {
  return { key, with: values };
}

import type { Message } from '../domain/desk/desk.ts';
import type { Person } from '../domain/people/person.ts';
import type { Greenroom } from './greenroom.ts';
import { viewHistory } from './view-history.ts';
import { viewReviewsInbox } from './view-reviews-inbox.ts';
import type { HomeList, HomeView } from './views/home.ts';
import type { ContactRow } from './views/people.ts';
import type { AssignmentRow } from './views/reviews.ts';

/** What is next for this person, and at most three lists beside it. */
export async function viewHome(room: Greenroom, person: Person): Promise<HomeView> {
  const [{ contacts }, reviews, editions] = await Promise.all([
    viewHistory(room, person),
    viewReviewsInbox(room, person),
    room.library.editions(),
  ]);
  const lists = [unfinished(contacts), waitingReviews(reviews.waiting), results(contacts)];
  return {
    next: nextFor(person, contacts, reviews.waiting, editions[0]?.scenario ?? null),
    lists: lists.filter(({ items }) => items.length > 0),
  };
}

type FirstScenario = { readonly id: string; readonly title: string; readonly family: string };

function nextFor(
  person: Person,
  contacts: readonly ContactRow[],
  waiting: readonly AssignmentRow[],
  first: FirstScenario | null,
): HomeView['next'] {
  const talking = contacts.find(({ state }) => state === 'talking');
  if (talking) return { id: 'resume', href: talking.href, with: { title: talking.title } };
  const toReflect = contacts.find(({ state }) => state === 'to-reflect');
  if (toReflect) return { id: 'reflect', href: toReflect.href, with: { title: toReflect.title } };
  const review = [...waiting].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  if (review) return { id: 'review', href: review.href, with: { title: review.title, due: review.dueAt } };
  if (!person.roles.includes('trainee') || !first) return { id: 'policy', href: '/policy', with: {} };
  return { id: 'start', href: `/practise/${first.id}`, with: { title: first.title, family: first.family } };
}

const shown = 4;

function unfinished(contacts: readonly ContactRow[]): HomeList {
  const items = contacts.filter(({ state }) => state !== 'finished').slice(0, shown);
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

function results(contacts: readonly ContactRow[]): HomeList {
  const items = contacts.filter(({ result }) => result !== null).slice(0, shown);
  return {
    id: 'results',
    items: items.map(({ href, title, on, result, score }) => ({
      href,
      title,
      note: message('note.last-result', {
        result: result ?? '',
        score: score === null ? '–' : String(Math.round(score)),
      }),
      date: on,
    })),
    more: '/history',
  };
}

function message(key: string, values: Record<string, string>): Message {
  return { key, with: values };
}

import type { Action } from '#lib/domain/people/may.ts';
import type { Person } from '#lib/domain/people/person.ts';

/**
 * Who may ask for a route at all: anybody, whoever is signed in, or whoever may do this in the workspace.
 * Which contact, team or review they then see is for the route's use case to decide.
 */
export type Access = 'anybody' | 'signed-in' | Action;

/** Every route of the product. One that is not here is not served, so nobody can forget to think of it. */
export const routeAccess: Readonly<Record<string, Access>> = {
  '/': 'signed-in',
  '/account': 'signed-in',
  '/contacts/[contact]': 'signed-in',
  '/contacts/[contact]/debrief': 'signed-in',
  '/contacts/[contact]/reflect': 'signed-in',
  '/docs': 'signed-in',
  '/docs/[guide]': 'signed-in',
  '/docs/problems/[code]': 'signed-in',
  '/docs/rules/[rule]': 'signed-in',
  '/enter': 'anybody',
  '/health': 'anybody',
  '/history': 'signed-in',
  '/join/[token]': 'anybody',
  '/people': 'manage-people',
  '/people/[person]': 'manage-people',
  '/people/teams': 'manage-people',
  '/policy': 'read-policy',
  '/policy/[document]': 'read-policy',
  '/practise': 'practise',
  '/practise/[scenario]': 'practise',
  '/reset': 'anybody',
  '/reset/[token]': 'anybody',
  '/reviews': 'signed-in',
  '/reviews/[assignment]': 'signed-in',
  '/reviews/[assignment]/compared': 'signed-in',
  '/set-up/[token]': 'anybody',
  '/team': 'signed-in',
};

/** Whether a request comes in; a page that is not there (`route` null) may tell anybody so. */
export function admit(
  route: string | null,
  person: Person | null,
): 'comes-in' | 'signs-in-first' | 'unknown' {
  if (route === null) return 'comes-in';
  const access = Object.hasOwn(routeAccess, route) ? routeAccess[route] : undefined;
  if (access === undefined) return 'unknown';
  return access === 'anybody' || person !== null ? 'comes-in' : 'signs-in-first';
}

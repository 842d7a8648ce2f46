import { Unusable } from '../refusal/refusal.ts';
import { roles, type Role } from './person.ts';

const longestName = 80;
const longestEmail = 200;

/** A person's, a team's or a workspace's name without blanks around it; refuses what would not fit on a line. */
export function checkedName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name))
    throw new Unusable('person.name-unusable', { longest: String(longestName) });
  return name;
}

/** An email address as it is stored and compared: without blanks, in small letters. */
export function checkedEmail(text: string): string {
  const email = text.trim().toLowerCase();
  if (
    email.length > longestEmail ||
    !/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(email)
  )
    throw new Unusable('person.email-unusable');
  return email;
}

/** The roles of a form, in their usual order; refuses none and unknown ones. */
export function checkedRoles(given: readonly string[]): readonly Role[] {
  if (given.length === 0 || given.some((role) => !roles.some((known) => known === role)))
    throw new Unusable('person.roles-missing');
  return roles.filter((role) => given.includes(role));
}

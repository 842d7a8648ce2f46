import { isActive, type Person } from './person.ts';

/** Somebody who can look after people right now. */
export function isAdministrator(person: Person): boolean {
  return isActive(person) && person.roles.includes('administrator');
}

/** Whether a change of one person would leave nobody to look after people. */
export function leavesNoAdministrator(administrators: readonly Person[], changed: Person): boolean {
  const others = administrators.filter(({ id }) => id !== changed.id);
  return !isAdministrator(changed) && !others.some(isAdministrator);
}

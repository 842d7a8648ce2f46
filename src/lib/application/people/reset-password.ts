import { isActive, type Person } from '../../domain/people/person.ts';
import { NotFound, NotNow, Refused } from '../../domain/refusal/refusal.ts';
import { findDocuments } from '../find-documents.ts';
import { reachPerson } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { issueLink, reachLink, useLink, withdrawLinks, type IssuedLink } from './one-time-links.ts';
import { sendLink, type SentLink } from './send-link.ts';

/** Sends a reset link to an address, if somebody active has it. Says to nobody whether somebody has. */
export async function askForReset(desk: FrontDesk, email: string): Promise<void> {
  if (desk.mail === null) return;
  const person = await activePersonOf(desk, email);
  if (person) await sendLink(desk, 'reset', person, await issueReset(desk, person));
}

/** A reset link for somebody, made by an administrator and sent where there is mail. */
export async function makeResetLink(desk: FrontDesk, actor: Person, id: string): Promise<SentLink> {
  const { document } = await reachPerson(desk, actor, id);
  if (!isActive(document)) throw new NotNow('people.deactivated', { name: document.name });
  return sendLink(desk, 'reset', document, await issueReset(desk, document));
}

/** A reset link for whoever has access to the server itself; null where nobody active has the address. */
export async function issueResetLink(desk: FrontDesk, email: string): Promise<string | null> {
  const person = await activePersonOf(desk, email);
  return person && (await issueReset(desk, person)).address;
}

/** Whose password a link resets. */
export async function viewReset(desk: FrontDesk, token: string): Promise<{ readonly email: string }> {
  return { email: (await personOfLink(desk, token)).person.email };
}

/** Sets a new password by a link and ends every session of the person. */
export async function resetPassword(desk: FrontDesk, token: string, password: string): Promise<void> {
  const { link, person } = await personOfLink(desk, token);
  await desk.accounts.checkNewPassword(password);
  await useLink(desk, link);
  await desk.accounts.setPassword(person, password);
}

/** Changes one's own password, with the one before as proof; every session ends. */
export async function changePassword(
  desk: FrontDesk,
  person: Person,
  { old, wanted }: { readonly old: string; readonly wanted: string },
): Promise<void> {
  if (!(await desk.accounts.isPassword(person.id, old))) throw new Refused('password.old-wrong');
  await desk.accounts.checkNewPassword(wanted);
  await withdrawLinks(desk, 'reset', person.id);
  await desk.accounts.setPassword(person, wanted);
}

function issueReset(desk: FrontDesk, person: Person): Promise<IssuedLink> {
  return desk.inTurn(() => issueLink(desk, 'reset', person.id));
}

async function activePersonOf(desk: FrontDesk, email: string): Promise<Person | null> {
  const found = await findDocuments(desk.room.people, 'email', email.trim().toLowerCase());
  return found.map(({ document }) => document).find(isActive) ?? null;
}

async function personOfLink(desk: FrontDesk, token: string) {
  const link = await reachLink(desk, 'reset', token);
  const person = (await desk.room.people.get(link.document.for))?.document;
  if (!person || !isActive(person)) throw new NotFound('link.not-good');
  return { link, person };
}

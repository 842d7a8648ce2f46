import { hashText } from '../../domain/content/hash.ts';
import { linkHours, type LinkKind, type OneTimeLink } from '../../domain/people/one-time-link.ts';
import { NotFound, Stale } from '../../domain/refusal/refusal.ts';
import type { Stored } from '../../ports/store.ts';
import { findDocuments } from '../find-documents.ts';
import type { FrontDesk } from './front-desk.ts';

const paths: Readonly<Record<LinkKind, string>> = { 'set-up': 'set-up', invitation: 'join', reset: 'reset' };

/** A link and until when it is good. The address holds the token, which is told once and kept nowhere. */
export type IssuedLink = { readonly address: string; readonly expiresAt: string };

/** Makes a link; the one made before for the same purpose stops working. */
export async function issueLink(desk: FrontDesk, kind: LinkKind, target: string): Promise<IssuedLink> {
  await withdrawLinks(desk, kind, target);
  const { clock, chance } = desk.room;
  const token = `${chance.id()}${chance.id()}`;
  const expiresAt = new Date(Date.parse(clock.now()) + linkHours[kind] * 3_600_000).toISOString();
  const document: OneTimeLink = { kind, for: target, expiresAt };
  await desk.links.put({ id: hashText(token), expected: 0, document });
  return { address: `${desk.origin}/${paths[kind]}/${token}`, expiresAt };
}

/** The link of a token, where it is good for this: not used, not replaced, not expired. All else is the same refusal. */
export async function reachLink(
  desk: FrontDesk,
  kind: LinkKind,
  token: string,
): Promise<Stored<OneTimeLink>> {
  const stored = await desk.links.get(hashText(token));
  if (stored?.document.kind !== kind || stored.document.expiresAt <= desk.room.clock.now())
    throw new NotFound('link.not-good');
  return stored;
}

/** Uses a link up: of several who try at once, one succeeds. */
export async function useLink(desk: FrontDesk, link: Stored<OneTimeLink>): Promise<void> {
  try {
    await desk.links.remove(link.id, link.revision);
  } catch (error) {
    if (error instanceof Stale) throw new NotFound('link.not-good');
    throw error;
  }
}

/** Ends whatever link is out there for this. */
export async function withdrawLinks(desk: FrontDesk, kind: LinkKind, target: string): Promise<void> {
  for (const link of await findDocuments(desk.links, 'for', `${kind}:${target}`)) await forget(desk, link);
}

/** Forgets links that have expired. */
export async function sweepLinks(desk: FrontDesk): Promise<void> {
  for (const id of await desk.links.ids()) {
    const link = await desk.links.get(id);
    if (link && link.document.expiresAt <= desk.room.clock.now()) await forget(desk, link);
  }
}

/** Gone already is as good as gone now. */
async function forget(desk: FrontDesk, link: Stored<OneTimeLink>): Promise<void> {
  await desk.links.remove(link.id, link.revision).catch((error: unknown) => {
    if (!(error instanceof Stale)) throw error;
  });
}

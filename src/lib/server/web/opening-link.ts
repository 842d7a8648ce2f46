import type { RequestEvent } from '@sveltejs/kit';
import { NotFound } from '#lib/domain/refusal/refusal.ts';
import { answering } from './answer-refusals.ts';
import { whence } from './whence.ts';

type LinkEvent = Pick<RequestEvent, 'getClientAddress' | 'request' | 'locals' | 'setHeaders'>;

/** For load functions of pages behind a one-time link: nothing of them is kept by a browser or a proxy. */
export function showingLink<T>(event: LinkEvent, work: () => Promise<T>): Promise<T> {
  event.setHeaders({ 'cache-control': 'no-store' });
  return answering(() => openingLink(event, work));
}

/** Lets an address that opens dead link after dead link wait; a good one clears its record. */
export async function openingLink<T>(event: LinkEvent, work: () => Promise<T>): Promise<T> {
  const { links } = event.locals.opened.limits;
  const { address } = whence(event);
  links.take(address);
  try {
    const done = await work();
    links.forget(address);
    return done;
  } catch (error) {
    if (!(error instanceof NotFound)) links.forget(address);
    throw error;
  }
}

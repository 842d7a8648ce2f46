import type { RequestEvent } from '@sveltejs/kit';
import { NotFound } from '#lib/domain/refusal/refusal.ts';
import { whence } from './whence.ts';

/** For pages behind a one-time link: nothing of them is cached, and an address that tries link after link has to wait. */
export async function openingLink<T>(
  event: Pick<RequestEvent, 'getClientAddress' | 'request' | 'locals' | 'setHeaders'>,
  work: () => Promise<T>,
): Promise<T> {
  const { links } = event.locals.opened.limits;
  const { address } = whence(event);
  event.setHeaders({ 'cache-control': 'no-store' });
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

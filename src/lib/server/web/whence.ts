import type { RequestEvent } from '@sveltejs/kit';
import type { From } from '../auth/create-auth.ts';

/** Where a request comes from, as counting tries and rotating sessions need it. */
export function whence(event: Pick<RequestEvent, 'getClientAddress' | 'request' | 'locals'>): Required<From> {
  const { headers } = event.request;
  return { headers, address: event.locals.opened.addressOf(event.getClientAddress(), headers) };
}

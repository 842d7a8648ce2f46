import type { Config } from './config.ts';
import { isLoopback } from './loopback.ts';

const readOnly = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request may change something: it must come from one of our own pages, or another site could act in a person's name.
 * On this machine any name of it will do, whatever ORIGIN says; a foreign name that points here will not.
 */
export function originAllowed(request: Request, url: URL, config: Pick<Config, 'origin'>): boolean {
  if (readOnly.includes(request.method)) return true;
  const from = request.headers.get('origin');
  if (from === null) return request.headers.get('sec-fetch-site') === 'same-origin';
  if (from === config.origin) return true;
  const page = URL.canParse(from) ? new URL(from) : null;
  return page !== null && page.host === url.host && isLoopback(page.hostname);
}

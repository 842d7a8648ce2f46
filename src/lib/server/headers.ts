import type { Config } from './config.ts';

/** Security headers that go with every response; the content security policy comes from svelte.config.js. */
export function securityHeaders({ origin }: Pick<Config, 'origin'>): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    // Addresses name contacts and people; other sites need not learn them.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // Over plain http a browser would ignore it, and on a shared host name it would lock out other services.
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admit, routeAccess } from '#lib/server/web/route-access.ts';
import { amara } from '#tests/make/room.ts';

const routes = join(import.meta.dirname, '..', '..', '..', 'src', 'routes');

/** The routes as their folders say: every one that answers, by a page or by an endpoint. */
const answering = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\+(page|server)[^/\\]*$/.test(file))
  .map((file) => join('/', dirname(file)).replaceAll('\\', '/'));

describe('the list of routes', () => {
  it('names every route there is, and no other', () => {
    expect(Object.keys(routeAccess).sort()).toEqual([...new Set(answering)].sort());
  });
});

describe('a request', () => {
  it.each(Object.keys(routeAccess))(
    'of nobody in particular is let into %s only where anybody is',
    (route) => {
      const expected = routeAccess[route] === 'anybody' ? 'comes-in' : 'signs-in-first';
      expect(admit(route, null)).toBe(expected);
    },
  );

  it('for a route that nobody thought of is not served, even to somebody who is signed in', () => {
    expect(admit('/brand-new', amara)).toBe('unknown');
    expect(admit('/toString', amara)).toBe('unknown');
    expect(admit('constructor', amara)).toBe('unknown');
  });

  it('for an address without a route is told so', () => {
    expect(admit(null, null)).toBe('comes-in');
  });
});

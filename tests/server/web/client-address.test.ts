import { describe, expect, it } from 'vitest';
import { clientAddress } from '#lib/server/web/client-address.ts';

const addressOf = clientAddress(['127.0.0.0/8', '::1', '10.1.0.0/16']);
const via = (connection: string, forwarded?: string) =>
  addressOf(connection, new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }));

describe('The address of a request', () => {
  it.each([
    ['straight from a browser', '198.51.100.7', undefined, '198.51.100.7'],
    ['straight from a browser that claims another', '198.51.100.7', '192.0.2.1', '198.51.100.7'],
    ['through a proxy on this machine', '127.0.0.1', '192.0.2.1', '192.0.2.1'],
    ['through a proxy that is told another before', '127.0.0.1', '8.8.8.8, 192.0.2.1', '192.0.2.1'],
    ['through two proxies', '127.0.0.1', '192.0.2.1, 10.1.2.3', '192.0.2.1'],
    ['over an IPv6 socket', '::ffff:127.0.0.1', '192.0.2.1', '192.0.2.1'],
    ['from an IPv6 address', '::1', '2001:db8::7', '2001:db8::7'],
    ['through a proxy that says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['through a proxy that says nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
  ])('%s', (_, connection, forwarded, address) => {
    expect(via(connection, forwarded)).toBe(address);
  });

  it('is the connection’s where no proxy is trusted', () => {
    const headers = new Headers({ 'x-forwarded-for': '192.0.2.1' });
    expect(clientAddress([])('127.0.0.1', headers)).toBe('127.0.0.1');
  });
});

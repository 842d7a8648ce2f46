import { describe, expect, it } from 'vitest';
import { originAllowed } from '#lib/server/origin.ts';

const site = { origin: 'https://greenroom.example' };
const here = { origin: 'http://localhost:3000' };

function allowed(method: string, address: string, headers: Record<string, string>, config = site): boolean {
  // The standard Request drops Origin when it is given by hand, so a plain object stands in for it.
  const request = { method, headers: new Headers(headers) } as Request;
  return originAllowed(request, new URL(address), config);
}

describe('A request that only reads', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('may come from anywhere by %s', (method) => {
    expect(allowed(method, 'https://greenroom.example/', { origin: 'https://evil.example' })).toBe(true);
  });
});

describe('A request that changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('may come from our own pages by %s', (method) => {
    expect(allowed(method, 'https://greenroom.example/contacts', { origin: site.origin })).toBe(true);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'post'])(
    'may not come from another site by %s',
    (method) => {
      expect(allowed(method, 'https://greenroom.example/contacts', { origin: 'https://evil.example' })).toBe(
        false,
      );
    },
  );

  it.each([
    'http://greenroom.example',
    'https://greenroom.example.evil.example',
    'https://greenroom.example:8443',
    'https://sub.greenroom.example',
    'null',
    '',
  ])('may not come from %j, which only looks like ours', (origin) => {
    expect(allowed('POST', 'https://greenroom.example/', { origin })).toBe(false);
  });

  it('may not come from a foreign JSON form either', () => {
    expect(
      allowed('POST', 'https://greenroom.example/', {
        origin: 'https://evil.example',
        'content-type': 'application/json',
      }),
    ).toBe(false);
  });

  it('may not come without saying from where', () => {
    expect(allowed('POST', 'https://greenroom.example/', {})).toBe(false);
  });

  it('may come without an origin when the browser vouches for it', () => {
    expect(allowed('POST', 'https://greenroom.example/', { 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(allowed('POST', 'https://greenroom.example/', { 'sec-fetch-site': 'cross-site' })).toBe(false);
  });

  it('is judged by its origin even when something vouches for it', () => {
    expect(
      allowed('POST', 'https://greenroom.example/', {
        origin: 'https://evil.example',
        'sec-fetch-site': 'same-origin',
      }),
    ).toBe(false);
  });
});

describe('On this machine', () => {
  it.each([
    ['http://127.0.0.1:3000', 'https://127.0.0.1:3000/'],
    ['http://[::1]:3000', 'http://[::1]:3000/'],
    ['http://localhost:5173', 'http://localhost:5173/'],
  ])('a request from %s may change something', (origin, address) => {
    expect(allowed('POST', address, { origin }, here)).toBe(true);
  });

  it('a page of another program on another port may not', () => {
    expect(allowed('POST', 'http://localhost:3000/', { origin: 'http://localhost:8080' }, here)).toBe(false);
  });

  it('a foreign name that was pointed here may not', () => {
    expect(allowed('POST', 'http://evil.example:3000/', { origin: 'http://evil.example:3000' }, here)).toBe(
      false,
    );
  });
});

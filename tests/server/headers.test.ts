import { describe, expect, it } from 'vitest';
import { securityHeaders } from '#lib/server/headers.ts';

describe('Every response', () => {
  it('forbids guessing types, telling other sites our addresses, and the sensors', () => {
    expect(securityHeaders({ origin: 'http://localhost:3000' })).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('asks for https ever after where people come by https', () => {
    expect(securityHeaders({ origin: 'https://greenroom.example' })).toHaveProperty(
      'strict-transport-security',
      'max-age=31536000',
    );
  });

  it('does not ask for https where there is none', () => {
    expect(securityHeaders({ origin: 'http://localhost:3000' })).not.toHaveProperty(
      'strict-transport-security',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashText } from '#lib/domain/content/hash.ts';

describe('hashText', () => {
  it('is SHA-256 of the UTF-8 bytes in lower-case hexadecimal', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('reads letters beyond ASCII as UTF-8', () => {
    expect(hashText('£')).toBe('b4fe151e413445357b1c0935e7cf04a429492ebd23dc62bfadb2f898c431c1fd');
  });

  it('tells texts apart that differ by one blank', () => {
    expect(hashText('a b')).not.toBe(hashText('a  b'));
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: [{ z: 1, y: 2 }, 3], a: null })).toBe('{"a":null,"b":[{"y":2,"z":1},3]}');
  });

  it('leaves undefined members out', () => {
    expect(canonicalJson({ a: undefined, b: true })).toBe('{"b":true}');
  });

  it('writes a map as the object of its entries', () => {
    const map = new Map([
      ['b', 1],
      ['a', 2],
    ]);
    expect(canonicalJson(map)).toBe('{"a":2,"b":1}');
  });

  it('refuses a number that is not finite', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });

  it('refuses a value that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => canonicalJson(loop)).toThrow('contains itself');
  });

  it('reads back as the same value, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it('gives the same text whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nearestWord } from '#lib/domain/content/nearest-word.ts';

describe('nearestWord', () => {
  it('finds the word with the fewest slips', () => {
    expect(nearestWord('windwo', ['winds', 'window'])).toBe('window');
  });

  it('finds nothing when every word is far', () => {
    expect(nearestWord('window', ['payout', 'limit'])).toBeUndefined();
  });

  it('does not turn a short word into another short word', () => {
    expect(nearestWord('ab', ['cd', 'abc'])).toBe('abc');
    expect(nearestWord('ab', ['cd'])).toBeUndefined();
  });

  it('takes the first in code unit order among equals', () => {
    expect(nearestWord('tier', ['tiers', 'tierx'])).toBe('tiers');
  });
});

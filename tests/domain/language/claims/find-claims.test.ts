import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimFaults, findClaims } from '#lib/domain/language/claims/find-claims.ts';
import type { Claim } from '#lib/domain/language/reading.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { customerSaid, makeContext, makeOrder } from '#tests/make/context.ts';
import { harbourHome } from '#tests/make/pack.ts';
import { claimCorpora, type ClaimCorpus, type ClaimRow } from './claim-corpus.ts';

function claimsOf(corpus: ClaimCorpus, row: ClaimRow, says = row.says): Claim[] {
  const context = makeContext({
    caseFields: corpus.cases[row.case]!,
    tier: corpus.tier,
    verified: true,
    earlier: row.customer === undefined ? [] : [customerSaid(row.customer)],
  });
  return findClaims(segment(says), context, corpus.pack);
}

const inCase = (says: string, condition: string, tier = 'tier-1') =>
  findClaims(segment(says), makeContext({ caseFields: makeOrder(condition, 33), tier }), harbourHome());

describe.each(claimCorpora)('claims about $company', (corpus) => {
  it.each(corpus.rows.filter((row) => row.expects === 'none'))('finds no claim in “$says” ($case)', (row) => {
    expect(claimsOf(corpus, row)).toEqual([]);
  });

  it.each(corpus.rows.filter((row) => row.expects === 'right'))('finds “$says” right ($case)', (row) => {
    const claims = claimsOf(corpus, row);
    expect(claims.map((claim) => claim.verdict)).not.toContain('wrong');
    expect(claims).toContainEqual(
      expect.objectContaining({ verdict: 'right', ...(row.fact === undefined ? {} : { fact: row.fact }) }),
    );
  });

  it.each(corpus.rows.filter((row) => !['none', 'right'].includes(row.expects)))(
    'finds “$says” $expects ($case)',
    (row) => {
      expect(claimsOf(corpus, row)).toContainEqual(
        expect.objectContaining({
          verdict: row.expects,
          ...(row.fact === undefined ? {} : { fact: row.fact }),
        }),
      );
    },
  );

  it('takes nothing that the customer is reported to have said for a claim', () => {
    const claimed = corpus.rows.filter((row) => row.expects !== 'none');
    expect(
      claimed.filter((row) => claimsOf(corpus, row, `The customer said "${row.says}"`).length > 0),
    ).toEqual([]);
  });

  it('takes nothing that is only asked for a claim', () => {
    const plain = corpus.rows.filter(
      (row) =>
        row.expects !== 'none' && /^[^.?:;]*\.$/.test(row.says) && !/ (?:but|so|and|however) /.test(row.says),
    );
    const asked = (says: string) => `Is it true that ${says[0]!.toLowerCase()}${says.slice(1, -1)}?`;
    expect(plain.filter((row) => claimsOf(corpus, row, asked(row.says)).length > 0)).toEqual([]);
  });
});

describe('findClaims', () => {
  const rightClaims: readonly (readonly [says: (n: number) => string, right: number])[] = [
    [(n) => `Our return window is ${n} days from delivery.`, 30],
    [(n) => `Unwanted items can come back within ${n} days of delivery.`, 30],
    [(n) => `The refund will be on your card within ${n} working days.`, 5],
    [(n) => `The return label costs £${n}.95.`, 3],
    [(n) => `We give ${n} warnings before we end the conversation.`, 1],
    [(n) => `My refund limit is £${n}.`, 150],
  ];

  it.each(rightClaims)(
    'no longer finds a right claim right once only its number is changed: %s',
    (says, right) => {
      const verdicts = (n: number) => inCase(says(n), 'unwanted').map((claim) => claim.verdict);
      expect(verdicts(right)).toEqual(['right']);
      // 12 months in days is the value of another clause, and told as such: misapplied, still not right.
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 400 }).filter((n) => n !== right),
          (n) => ['wrong', 'misapplied'].includes(verdicts(n).join()),
        ),
      );
    },
  );

  it('quotes exactly the characters that its span covers, whatever is typed', () => {
    const bits = fc.constantFrom(
      '30 days',
      ' from delivery',
      'You have ',
      '£50',
      ' refund ',
      '\n',
      '“',
      '’',
      ' I can’t ',
      'ﬁ',
      '😀',
      ' return window ',
      '. ',
      '?',
      'faulty ',
      ' 5–7 working days',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        return inCase(text, 'faulty').every(
          (claim) => claim.start < claim.end && claim.quote === text.slice(claim.start, claim.end),
        );
      }),
    );
  });

  it('lists claims in the order in which they were made', () => {
    const claims = inCase(
      'A courier collects it within 3 working days. Your refund takes 5 working days.',
      'faulty',
    );
    expect(claims.map((claim) => claim.fact)).toEqual(['refunds/R2.collection', 'refunds/R3.payout']);
  });

  it('says what was said and what the policy says', () => {
    expect(inCase('You have ninety days from delivery to return it.', 'unwanted')).toMatchObject([
      { said: '90 days from delivery', policy: '30 days from delivery', clause: 'refunds/R1' },
    ]);
  });

  it('judges an amount by the limit of the tier that speaks', () => {
    expect(inCase('I can give you a £50 voucher.', 'faulty', 'tier-2')).toEqual([]);
    expect(inCase('I can give you a £50 voucher.', 'faulty', 'tier-1')).toMatchObject([
      { verdict: 'wrong', fact: 'refunds/R6.limit' },
    ]);
  });

  it('lets a tier without limit give what it likes', () => {
    expect(inCase('I can refund you £4,000 myself.', 'faulty', 'tier-3')).toEqual([]);
  });

  it('does not call a rule misapplied that is told beside the one that governs', () => {
    const claims = inCase('Our return window is 30 days. As yours is faulty, you have 12 months.', 'faulty');
    expect(claims.map((claim) => [claim.verdict, claim.fact])).toEqual([['right', 'refunds/R2.window']]);
  });

  it('finds nothing misapplied while the case is unknown', () => {
    const claims = findClaims(
      segment('Our return window is 30 days from delivery.'),
      makeContext(),
      harbourHome(),
    );
    expect(claims.map((claim) => claim.verdict)).toEqual(['right']);
  });

  it('finds nothing in an empty message', () => {
    expect(inCase('', 'faulty')).toEqual([]);
  });
});

describe('claimFaults', () => {
  const claim = (verdict: Claim['verdict']): Claim => ({
    verdict,
    start: 0,
    end: 4,
    quote: 'some',
    rule: 'CLAIM-FIGURE',
    said: '4 days',
    clause: 'refunds/R1',
  });

  it.each(['wrong', 'misapplied'] as const)('makes a false claim of a %s one', (verdict) => {
    expect(claimFaults([claim(verdict)])).toEqual([
      {
        fault: 'false-claim',
        severity: 'major',
        start: 0,
        end: 4,
        quote: 'some',
        rule: 'CLAIM-FIGURE',
        clause: 'refunds/R1',
      },
    ]);
  });

  it.each(['right', 'unsupported'] as const)('makes no fault of a claim that is %s', (verdict) => {
    expect(claimFaults([claim(verdict)])).toEqual([]);
  });
});

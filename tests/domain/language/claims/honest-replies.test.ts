import { describe, expect, it } from 'vitest';
import { findClaims } from '#lib/domain/language/claims/find-claims.ts';
import type { EarlierTurn } from '#lib/domain/language/reading.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { customerSaid, makeContext } from '#tests/make/context.ts';
import { claimCorpora, readCorpus } from './claim-corpus.ts';

/** An honest sentence of a good representative, and the case it is said in. */
type HonestRow = { readonly says: string; readonly case: string; readonly company?: string };

/** A customer whose words touch on half the policy: what they named must not be held against the reply. */
const upset = customerSaid(
  'I have been in your queue for twenty minutes. The blender you sent me sparked, I have written twice and nobody has answered. I want my money back. Today.',
);

function accusations({ says, case: condition, company = 'Harbour Home' }: HonestRow, earlier: EarlierTurn[]) {
  const corpus = claimCorpora.find((one) => one.company === company)!;
  const context = makeContext({
    caseFields: corpus.cases[condition]!,
    tier: corpus.tier,
    verified: true,
    earlier,
  });
  return findClaims(segment(says), context, corpus.pack)
    .filter((claim) => claim.verdict === 'wrong' || claim.verdict === 'misapplied')
    .map((claim) => `${claim.rule} ${claim.fact ?? ''}: ${claim.quote}`);
}

describe('an honest reply', () => {
  it.each(readCorpus<HonestRow>('claims-honest'))(
    'is not accused of a false claim: “$says” ($case)',
    (row) => {
      expect(accusations(row, [])).toEqual([]);
      expect(accusations(row, [upset])).toEqual([]);
    },
  );
});

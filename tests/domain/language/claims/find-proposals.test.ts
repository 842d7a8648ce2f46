import { describe, expect, it } from 'vitest';
import { findProposals } from '#lib/domain/language/claims/find-proposals.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { readCorpus } from './claim-corpus.ts';

type ProposalRow = { readonly says: string; readonly expects: readonly string[] };

const read = (text: string) => findProposals(segment(text));
const rows = readCorpus<ProposalRow>('proposals');

describe('findProposals', () => {
  it.each(rows)('reads “$says” as $expects', ({ says, expects }) => {
    expect(
      read(says)
        .map(({ remedy, stance }) => `${remedy}:${stance}`)
        .sort(),
    ).toEqual([...expects].sort());
  });

  it.each(rows.filter((row) => row.expects.length > 0))(
    'reads nothing into the report that somebody said “$says”',
    ({ says }) => {
      expect(read(`The customer wrote: "${says}"`)).toEqual([]);
    },
  );

  it.each(rows)('quotes what its span covers in “$says”', ({ says }) => {
    expect(
      read(says).filter(
        (proposal) =>
          proposal.start >= proposal.end || proposal.quote !== says.slice(proposal.start, proposal.end),
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { AgentMove } from '#lib/domain/contact/replayed-contact.ts';
import { brokenPromises } from '#lib/domain/language/claims/find-broken-promises.ts';
import { does, makeProposal, makeReplayed, says } from '#tests/make/replayed-contact.ts';

const words = says();
const saysDone = says({ proposals: [makeProposal('refund', 'done')] });
const saysEscalated = says({ proposals: [makeProposal('escalation', 'done')] });
const announcesEscalation = says({ proposals: [makeProposal('escalation', 'announced')] });

const broken = (moves: readonly AgentMove[]) =>
  brokenPromises(makeReplayed(moves.map((move) => ({ move }))).turns).map(({ remedy }) => remedy);

describe('brokenPromises', () => {
  it.each<[string, AgentMove[]]>([
    ['a refund said to be done and done before', [does('refund'), saysDone]],
    ['a refund said to be done and done right after', [saysDone, does('refund')]],
    ['a refund said to be done and done two replies later', [saysDone, words, words, does('refund')]],
    [
      'an escalation announced and carried out at the very end',
      [announcesEscalation, words, words, words, does('escalate')],
    ],
    ['a refund only offered', [says({ proposals: [makeProposal('refund', 'offered')] }), words]],
    ['a refund only announced', [says({ proposals: [makeProposal('refund', 'announced')] }), words]],
    ['an escalation refused', [says({ proposals: [makeProposal('escalation', 'refused')] })]],
    [
      'a collection booked, which the desk knows nothing of',
      [says({ proposals: [makeProposal('collection', 'done')] })],
    ],
  ])('finds nothing broken in %s', (_, moves) => {
    expect(broken(moves)).toEqual([]);
  });

  it.each<[string, AgentMove[], string]>([
    ['a refund said to be done and never done', [saysDone, words], 'refund'],
    [
      'a refund said to be done and done three replies later',
      [saysDone, words, words, words, does('refund')],
      'refund',
    ],
    [
      'a refund said to be done where the desk refused it',
      [saysDone, does('refund', {}, { success: false })],
      'refund',
    ],
    ['an escalation said to be done and never done', [saysEscalated, words, words], 'escalation'],
    ['an escalation announced and never carried out', [announcesEscalation, words], 'escalation'],
  ])('finds %s broken', (_, moves, remedy) => {
    expect(broken(moves)).toEqual([remedy]);
  });

  it('names the turn and the words of the promise', () => {
    const { turns } = makeReplayed([{ move: words }, { move: saysDone }]);
    expect(brokenPromises(turns)).toEqual([
      { seq: turns[1]!.seq, span: { start: 0, end: 4 }, quote: 'word', remedy: 'refund' },
    ]);
  });
});

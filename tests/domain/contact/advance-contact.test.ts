import { describe, expect, it } from 'vitest';
import { advanceContact, longestMessage } from '#lib/domain/contact/advance-contact.ts';
import type { AgentInput } from '#lib/domain/contact/advance.ts';
import { replayContact, replayLog } from '#lib/domain/contact/replay-contact.ts';
import { recentReplays } from '#lib/domain/contact/replays.ts';
import { canonicalJson } from '#lib/domain/content/hash.ts';
import { bodies, makeContact, makeEdition, playOn } from '#tests/make/contact.ts';

const edition = makeEdition();
const begun = makeContact(edition);
const lookUp: AgentInput = { does: { action: 'look-up', args: { order: 'HH-2093' } } };
const replace: AgentInput = { does: { action: 'replace', args: {} } };
const hello: AgentInput = {
  words: 'I am so sorry your kettle came without its lid. What is your order number?',
};
/** Leads out of the opening, to where remedies are talked about. */
const heardOut = playOn(edition, begun, [hello]);

describe('a move in words', () => {
  it('is answered by one line of the customer', () => {
    expect(bodies(advanceContact(edition, begun, hello))).toMatchObject([
      { type: 'agent.said' },
      { type: 'customer.said' },
    ]);
  });
  it('keeps the words exactly as they were typed', () => {
    expect(bodies(advanceContact(edition, begun, { words: ' Hm … \n' }))[0]).toMatchObject({
      text: ' Hm … \n',
    });
  });
  it('costs fifteen seconds and one for each word', () => {
    const advance = advanceContact(edition, begun, { words: 'one two  three' });
    expect('events' in advance && advance.events[0]!.at - begun.events[0]!.at).toBe(18);
  });
  it.each(['', '   ', '\n\t'])('is refused when it is empty (%j)', (words) => {
    expect(advanceContact(edition, begun, { words })).toMatchObject({ refused: { key: 'reply.empty' } });
  });
  it('is refused beyond four thousand characters', () => {
    const words = 'a'.repeat(longestMessage + 1);
    expect(advanceContact(edition, begun, { words })).toMatchObject({
      refused: { key: 'reply.too-long', with: { limit: '4000' } },
    });
  });
});

describe('a move at the desk', () => {
  it('is recorded with what the desk answered', () => {
    const [deed] = bodies(advanceContact(edition, begun, lookUp));
    expect(deed).toMatchObject({
      type: 'agent.did',
      action: 'look-up',
      success: true,
      result: { message: 'desk.look-up.done', order: 'HH-2093' },
    });
  });
  it('leaves no trace when it is impossible', () => {
    const unknown: AgentInput = { does: { action: 'look-up', args: { order: 'XX-1' } } };
    expect(advanceContact(edition, begun, unknown)).toMatchObject({
      refused: { key: 'desk.look-up.no-such-order' },
    });
  });
  it('is recorded as tried when it is beyond authority', () => {
    const dear = makeEdition(
      'case:\n  order: { number: HH-2093, price: 900, delivered: 1 day ago, condition: damaged }\n  customer: { email: amara@example.org }\n',
    );
    const open = playOn(dear, makeContact(dear), [lookUp]);
    const [tried] = bodies(
      advanceContact(dear, open, { does: { action: 'refund', args: { amount: '900' } } }),
    );
    expect(tried).toMatchObject({ type: 'agent.tried', action: 'refund', fact: 'refunds/R7.limit' });
  });
  it('may lead to an ending, which the customer causes', () => {
    const advance = advanceContact(edition, playOn(edition, heardOut, [lookUp]), replace);
    expect(bodies(advance).at(-1)).toMatchObject({ type: 'contact.ended', by: 'customer', ending: 'sorted' });
  });
  it('ends the contact for the representative, whatever the customer waits for', () => {
    const advance = advanceContact(edition, begun, {
      does: { action: 'end-contact', args: { reason: 'other' } },
    });
    expect(bodies(advance).at(-1)).toMatchObject({ type: 'contact.ended', by: 'agent', ending: 'cut-off' });
  });
});

describe('a contact', () => {
  it('passes time while nothing is done', () => {
    const advance = advanceContact(edition, begun, { waits: 300 });
    expect('events' in advance && advance.events[0]!.at - begun.events[0]!.at).toBe(300);
  });
  it.each([0, -1, 0.5, NaN, Infinity])('does not wait for %d seconds', (waits) => {
    expect(advanceContact(edition, begun, { waits })).toMatchObject({ refused: { key: 'wait.unusable' } });
  });
  it('can be stopped at any time, and then has no ending', () => {
    expect(bodies(advanceContact(edition, begun, { stops: true }))).toMatchObject([
      { type: 'contact.ended', by: 'stopped', ending: null },
    ]);
  });
  it('takes no move once it has ended', () => {
    const stopped = playOn(edition, begun, [{ stops: true }]);
    expect(advanceContact(edition, stopped, hello)).toMatchObject({ refused: { key: 'contact.has-ended' } });
  });
  it('keeps its best ending when nothing was told too early', () => {
    const ended = playOn(edition, heardOut, [lookUp, replace]);
    expect(replayContact(edition, ended).ended).toMatchObject({ ending: { id: 'sorted', kind: 'best' } });
  });
  it('loses its best ending to a safety rule broken on the way', () => {
    const told = playOn(edition, heardOut, [
      lookUp,
      { words: 'I see your email address is amara@example.org, is that right?' },
      replace,
    ]);
    expect(replayContact(edition, told).ended).toMatchObject({ ending: { id: 'sorted', kind: 'failed' } });
  });
});

describe('a move with a memory of replays', () => {
  it.each([
    ['words', hello],
    ['a deed', lookUp],
    ['a wait', { waits: 600 }],
    ['the end', { does: { action: 'end-contact', args: { reason: 'other' } } }],
  ] satisfies [string, AgentInput][])('leaves what a fresh replay would find after %s', (_, input) => {
    const replays = recentReplays(10);
    const advance = advanceContact(edition, begun, input, replays);
    if (!('events' in advance)) throw new Error('The move was refused.');
    const log = { header: begun.header, events: [...begun.events, ...advance.events] };
    const kept = replays.get(log.events.at(-1)!.hash);
    expect(canonicalJson(kept)).toBe(canonicalJson(replayLog(edition, log)));
  });
});

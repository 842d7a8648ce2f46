import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceContact } from '#lib/domain/contact/advance-contact.ts';
import { hasEnded } from '#lib/domain/contact/contact-record.ts';
import type { Contact, ContactEvent } from '#lib/domain/contact/contact.ts';
import { replayContact } from '#lib/domain/contact/replay-contact.ts';
import { verifyContact } from '#lib/domain/contact/verify-contact.ts';
import { canonicalJson } from '#lib/domain/content/hash.ts';
import { anyRun } from '#tests/make/any-input.ts';
import { makeContact, makeEdition, playOn } from '#tests/make/contact.ts';

const edition = makeEdition();
const header = fc.record({ seed: fc.nat(), intensity: fc.constantFrom('gentle', 'usual', 'strong') });
const anyContact = fc
  .tuple(header, anyRun)
  .map(([changes, run]) => playOn(edition, makeContact(edition, changes), run));
const runs = { numRuns: 20 };

/** The log with one character of its text replaced, where that leaves it readable. */
function withOneCharacterChanged(contact: Contact, at: number): Contact | undefined {
  const text = JSON.stringify(contact);
  const place = at % text.length;
  const other = text[place] === 'x' ? 'y' : 'x';
  try {
    return JSON.parse(text.slice(0, place) + other + text.slice(place + 1)) as Contact;
  } catch {
    return undefined;
  }
}

describe('any contact', { timeout: 60_000 }, () => {
  it('replays to the same state twice', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        const again = JSON.parse(JSON.stringify(contact)) as Contact;
        expect(canonicalJson(replayContact(edition, again))).toBe(
          canonicalJson(replayContact(edition, contact)),
        );
      }),
      runs,
    );
  });
  it('verifies clean', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        expect(verifyContact(edition, contact)).toEqual([]);
      }),
      runs,
    );
  });
  it('gives itself away when one character of it is changed', () => {
    fc.assert(
      fc.property(anyContact, fc.nat(), (contact, at) => {
        const changed = withOneCharacterChanged(contact, at);
        fc.pre(changed !== undefined);
        expect(verifyContact(edition, changed!).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
  it('can be stopped wherever it stands', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        fc.pre(!hasEnded(contact));
        const stopped = playOn(edition, contact, [{ stops: true }]);
        expect(verifyContact(edition, stopped)).toEqual([]);
        expect(replayContact(edition, stopped).ended).toEqual({ by: 'stopped', ending: null });
      }),
      runs,
    );
  });
  it('answers a move with at most one line, and never twice the same one', () => {
    fc.assert(
      fc.property(anyContact, ({ events }) => {
        const lines = events.filter(
          (event): event is Extract<ContactEvent, { type: 'customer.said' }> =>
            event.type === 'customer.said',
        );
        expect(lines.every(({ text }, index) => text !== lines[index - 1]?.text)).toBe(true);
        expect(
          events.every(({ type }, index) => type !== 'customer.said' || events[index - 1]?.type !== type),
        ).toBe(true);
      }),
      runs,
    );
  });
  it('refuses moves without leaving a trace', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        const before = canonicalJson(contact);
        expect(advanceContact(edition, contact, { words: ' ' })).toHaveProperty('refused');
        expect(canonicalJson(contact)).toBe(before);
      }),
      runs,
    );
  });
});

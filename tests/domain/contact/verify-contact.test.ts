import { describe, expect, it } from 'vitest';
import { appendEvent, eventHash, headerHash } from '#lib/domain/contact/append-event.ts';
import type { Contact, ContactEvent } from '#lib/domain/contact/contact.ts';
import { verifyContact } from '#lib/domain/contact/verify-contact.ts';
import { contactFaultTexts } from '#lib/text/contact-faults.ts';
import { makeContact, makeEdition, playOn } from '#tests/make/contact.ts';

const edition = makeEdition();
const contact = playOn(edition, makeContact(edition), [
  { words: 'I am so sorry your kettle came without its lid. What is your order number?' },
  { does: { action: 'look-up', args: { order: 'HH-2093' } } },
  { words: 'I can send you a replacement.' },
]);

/** The contact with its events changed by somebody who knows how to make the chain whole again. */
function forged(change: (events: readonly ContactEvent[]) => readonly object[]): Contact {
  const events: ContactEvent[] = [];
  for (const event of change(contact.events) as readonly ContactEvent[]) {
    events.push({ ...event, hash: eventHash(events.at(-1)?.hash ?? headerHash(contact.header), event) });
  }
  return { ...contact, events };
}

function faultsOf(changed: Contact): readonly string[] {
  return verifyContact(edition, changed).map(({ message }) => message.key.replace('contact.fault.', ''));
}

describe('a log', () => {
  it('is whole as it was written', () => {
    expect(faultsOf(contact)).toEqual([]);
  });
  it('gives away a changed event', () => {
    const events = contact.events.map((event) =>
      event.seq === 2 ? { ...event, text: 'Hello.' } : event,
    ) as ContactEvent[];
    expect(verifyContact(edition, { ...contact, events })).toContainEqual(
      expect.objectContaining({ code: 'hash', seq: 2 }),
    );
  });
  it('gives away a changed seed', () => {
    expect(faultsOf({ ...contact, header: { ...contact.header, seed: 8 } })).toContain(
      'header-or-first-changed',
    );
  });
  it('gives away content of another version', () => {
    const policy = { content: 'another', structure: 'another' };
    expect(faultsOf({ ...contact, header: { ...contact.header, policy } })).toContain('other-edition');
  });
  it('gives away a customer’s line that was put into their mouth', () => {
    expect(
      faultsOf(
        forged((events) =>
          events.map((event) =>
            event.seq === 3 && event.type === 'customer.said'
              ? { ...event, text: event.text.replace(/^\S+/, 'Never') }
              : event,
          ),
        ),
      ),
    ).toEqual(['other-line']);
  });
  it('gives away a desk answer that was improved', () => {
    const result = { message: 'desk.look-up.done', order: 'HH-9999' };
    expect(
      faultsOf(
        forged((events) =>
          events.map((event) => (event.type === 'agent.did' ? { ...event, result } : event)),
        ),
      ),
    ).toEqual(['other-deed']);
  });
  it('gives away an event that was taken out', () => {
    expect(faultsOf(forged((events) => events.filter(({ seq }) => seq !== 3)))).toContain('wrong-number');
  });
  it('gives away time that was saved', () => {
    expect(
      faultsOf(
        forged((events) => events.map((event) => (event.seq === 4 ? { ...event, at: event.at - 5 } : event))),
      ),
    ).toContain('wrong-time');
  });
  it('gives away an event of an unknown kind', () => {
    expect(
      faultsOf(
        forged((events) =>
          events.map((event) => (event.seq === 4 ? { ...event, type: 'agent.sang' } : event)),
        ),
      ),
    ).toContain('unknown-type');
  });
  it('gives away a last line that is missing', () => {
    expect(faultsOf({ ...contact, events: contact.events.slice(0, -1) })).toEqual(['line-missing']);
  });
  it('gives away what was added after the end', () => {
    const stopped = playOn(edition, contact, [{ stops: true }]);
    const events = appendEvent(
      stopped.header,
      stopped.events,
      { type: 'agent.said', text: 'Bye.' },
      edition.pack.company,
    );
    expect(faultsOf({ ...stopped, events })).toEqual(['after-the-end']);
  });
  it('is nothing when it is empty', () => {
    expect(faultsOf({ ...contact, events: [] })).toEqual(['empty']);
  });
  it('has a sentence for every fault', () => {
    const keys = verifyContact(edition, {
      ...contact,
      header: { ...contact.header, seed: 8, policy: contact.header.rubric },
    }).map(({ message }) => message.key);
    expect(keys.filter((key) => !Object.hasOwn(contactFaultTexts, key))).toEqual([]);
  });
});

import { advanceContact } from '#lib/domain/contact/advance-contact.ts';
import type { Advance, AgentInput } from '#lib/domain/contact/advance.ts';
import type { Contact, ContactEvent, ContactHeader } from '#lib/domain/contact/contact.ts';
import type { Edition } from '#lib/domain/contact/edition.ts';
import { openContact } from '#lib/domain/contact/open-contact.ts';
import { makeRubric } from './rubric.ts';
import { makeCompiled, makeScenario, scenarioPack } from './scenario.ts';

/** The first scenario of the guide as an edition, with blocks replaced. */
export function makeEdition(changes = ''): Edition {
  const hash = (of: string) => ({ content: `${of}-content`, structure: `${of}-structure` });
  return {
    pack: scenarioPack(),
    scenario: makeScenario(changes),
    compiled: makeCompiled(changes),
    rubric: makeRubric([]),
    hashes: { policy: hash('policy'), scenario: hash('scenario'), rubric: hash('rubric') },
  };
}

export function makeHeader(edition: Edition, changes: Partial<ContactHeader> = {}): ContactHeader {
  return {
    engine: '1',
    company: edition.pack.company.id,
    policy: edition.hashes.policy,
    scenario: { id: edition.scenario.id, ...edition.hashes.scenario },
    rubric: { id: edition.rubric.id, ...edition.hashes.rubric },
    seed: 7,
    intensity: 'usual',
    startsAt: '2026-03-03T14:02:00.000+00:00',
    ...changes,
  };
}

/** A contact that has just begun. */
export function makeContact(edition: Edition, changes: Partial<ContactHeader> = {}): Contact {
  const header = makeHeader(edition, changes);
  return { header, events: openContact(edition, header) };
}

/** The contact with these moves made; what is refused leaves no trace. */
export function playOn(edition: Edition, contact: Contact, inputs: readonly AgentInput[]): Contact {
  return inputs.reduce((before, input) => {
    const advance = advanceContact(edition, before, input);
    return 'refused' in advance ? before : { ...before, events: [...before.events, ...advance.events] };
  }, contact);
}

/** The bodies of an advance's events, without number, time and hash. */
export function bodies(advance: Advance): readonly object[] {
  return 'refused' in advance
    ? []
    : advance.events.map((event: ContactEvent) => ({
        ...event,
        seq: undefined,
        at: undefined,
        hash: undefined,
      }));
}

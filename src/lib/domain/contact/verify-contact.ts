import { canonicalJson } from '../content/hash.ts';
import type { Contact } from './contact.ts';
import { fault, type ContactFault } from './contact-fault.ts';
import type { Edition } from './edition.ts';
import { findChainFaults } from './find-chain-faults.ts';
import { findOrderFaults } from './find-order-faults.ts';
import { findReplayFaults } from './find-replay-faults.ts';
import { findShapeFaults } from './find-shape-faults.ts';

/**
 * Everything by which a contact gives itself away as changed or as held under other content; empty where it is whole.
 * Never throws: what cannot be a contact, or is not the one recorded, is not played.
 */
export function verifyContact(edition: Edition, contact: Contact): readonly ContactFault[] {
  const shape = findShapeFaults(contact);
  if (shape.length > 0) return shape;
  const kept = [
    ...findEditionFaults(edition, contact),
    ...findOrderFaults(contact),
    ...findChainFaults(contact),
  ];
  return kept.length > 0 ? kept : findReplayFaults(edition, contact);
}

function findEditionFaults(
  { hashes, scenario, rubric }: Edition,
  { header }: Contact,
): readonly ContactFault[] {
  const pinned = { policy: header.policy, scenario: header.scenario, rubric: header.rubric };
  const held = {
    policy: hashes.policy,
    scenario: { id: scenario.id, ...hashes.scenario },
    rubric: { id: rubric.id, ...hashes.rubric },
  };
  return (['policy', 'scenario', 'rubric'] as const)
    .filter((part) => canonicalJson(pinned[part]) !== canonicalJson(held[part]))
    .map((part) => fault('edition', null, 'other-edition', { part }));
}

import { canonicalJson } from '../content/hash.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { beginReplay } from './begin-replay.ts';
import type { Contact, ContactEvent, ContactEventBody } from './contact.ts';
import { fault, type ContactFault } from './contact-fault.ts';
import { askDesk, recordOf } from './desk-turn.ts';
import type { Edition } from './edition.ts';
import { followUpEvents } from './follow-up-events.ts';
import type { Replaying } from './replaying.ts';
import { takeEvent } from './take-event.ts';
import type { AgentEvent } from './take-turn.ts';
import { timeTaken } from './virtual-time.ts';

type Walk = {
  readonly replaying: Replaying;
  readonly due: readonly ContactEventBody[];
  readonly faults: readonly ContactFault[];
};

/** Plays the recorded moves again and compares everything that follows from them: desk answers, the customer's lines, the end, the time. */
export function findReplayFaults(edition: Edition, { header, events }: Contact): readonly ContactFault[] {
  const { replaying, text, by } = beginReplay(edition, header);
  const start: Walk = { replaying, due: [{ type: 'customer.said', text, by }], faults: [] };
  const walk = events.reduce((before, event) => walkOn(edition, before, event), start);
  const missing = walk.due.length > 0 ? [fault('replay', null, 'line-missing')] : [];
  return [...walk.faults, ...missing];
}

function walkOn(edition: Edition, walk: Walk, event: ContactEvent): Walk {
  const faults = [
    ...walk.faults,
    ...timeFaults(edition.pack, walk.replaying, event),
    ...eventFaults(edition, walk, event),
  ];
  const taken = takeEvent(edition, walk.replaying, event);
  return {
    replaying: taken.replaying,
    faults,
    due: isMove(event) ? followUpEvents(event, taken) : walk.due.slice(1),
  };
}

function timeFaults(pack: CompanyPack, { at }: Replaying, event: ContactEvent): readonly ContactFault[] {
  const expected = at + timeTaken(event, pack.company);
  return event.at === expected
    ? []
    : [fault('time', event.seq, 'wrong-time', { expected: String(expected), recorded: String(event.at) })];
}

function eventFaults(
  edition: Edition,
  { due, replaying }: Walk,
  event: ContactEvent,
): readonly ContactFault[] {
  if (stops(event))
    return due.some(({ type }) => type === 'customer.said')
      ? [fault('replay', event.seq, 'line-missing')]
      : [];
  if (!isMove(event))
    return due[0] && sameBody(due[0], event)
      ? []
      : [fault('replay', event.seq, event.type === 'customer.said' ? 'other-line' : 'other-end')];
  if (due.length > 0) return [fault('replay', event.seq, 'line-missing')];
  return deskFaults(edition, replaying, event);
}

function deskFaults(edition: Edition, replaying: Replaying, event: AgentEvent): readonly ContactFault[] {
  if (event.type !== 'agent.did' && event.type !== 'agent.tried') return [];
  const request = { action: event.action, args: event.args };
  const record = recordOf(request, askDesk(edition, replaying, request));
  return record && sameBody(record, event) ? [] : [fault('replay', event.seq, 'other-deed')];
}

function sameBody(expected: ContactEventBody, event: ContactEvent): boolean {
  const recorded = { ...event, seq: undefined, at: undefined, hash: undefined };
  return canonicalJson(expected) === canonicalJson(recorded);
}

function isMove(event: ContactEvent): event is AgentEvent {
  return event.type !== 'customer.said' && event.type !== 'contact.ended';
}

function stops(event: ContactEvent): boolean {
  return event.type === 'contact.ended' && event.by === 'stopped';
}

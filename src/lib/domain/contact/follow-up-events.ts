import type { ContactEventBody } from './contact.ts';
import type { AgentEvent, TurnTaken } from './take-turn.ts';

/** What follows a move by itself: at most one line of the customer, then the end if it led to one. */
export function followUpEvents(
  event: AgentEvent,
  { replaying, says }: TurnTaken,
): readonly ContactEventBody[] {
  const line: ContactEventBody[] = says ? [{ type: 'customer.said', ...says }] : [];
  const hangsUp = event.type === 'agent.did' && event.action === 'end-contact';
  if (!replaying.reached && !hangsUp) return line;
  return [
    ...line,
    { type: 'contact.ended', by: hangsUp ? 'agent' : 'customer', ending: replaying.reached?.id ?? null },
  ];
}

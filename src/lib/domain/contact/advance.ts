import type { DeskRequest, Message } from '../desk/desk.ts';
import type { ContactEvent } from './contact.ts';

/** What a representative can do next: say something, use the desk, wait (seconds), or stop altogether. */
export type AgentInput =
  | { readonly words: string }
  | { readonly does: DeskRequest }
  | { readonly waits: number }
  | { readonly stops: true };

/** The new events (the representative's, at most one line of the customer, perhaps the end), or why nothing was recorded. */
export type Advance = { readonly events: readonly ContactEvent[] } | { readonly refused: Message };

import type { Message } from '../../domain/desk/desk.ts';

/**
 * What a page gets back from an action that did not simply succeed (SvelteKit's `form`).
 * `problem` is a sentence of the catalogue (src/lib/text/sentences.ts); `kept` is what the person typed, by field name, so that nothing is lost.
 * `stale` says that the thing moved on elsewhere: answer 409 with it and let load give the newer state.
 * `at` names the form on pages that have several: the action id on the desk, the criterion id in a review.
 */
export type FormAnswer = {
  readonly problem?: Message;
  readonly done?: Message;
  readonly stale?: boolean;
  readonly kept?: Readonly<Record<string, string>>;
  readonly at?: string;
};

/** What every writing form carries, hidden: the revision the person has seen, and a key that names this one write. */
export type WriteTicket = { readonly revision: number; readonly key: string };

/** A link with its words ready. */
export type Link = { readonly href: string; readonly title: string };

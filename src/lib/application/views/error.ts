import type { Message } from '../../domain/desk/desk.ts';

/** What hooks.server.ts and `error()` give to +error.svelte as App.Error: a plain `message`, and where it is known the catalogue sentence. */
export type ErrorView = {
  readonly message: string;
  readonly sentence?: Message;
  readonly reference?: string;
};

/** A letter of plain text. */
export type Letter = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
};

/** Hands letters to a mail server. Resolves when it has accepted one, rejects with `Broken` when it has not. */
export interface Mail {
  send(letter: Letter): Promise<void>;
}

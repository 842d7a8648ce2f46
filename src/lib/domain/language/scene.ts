import { isStuffed } from './stuffed.ts';
import type { Message } from './message.ts';
import type { ReadingContext } from './reading.ts';
import { conceptsOfCase, wordsOfTurn, type TurnWords } from './turn-words.ts';

/** What every detector looks at: the message, and what was said and known before it. */
export type Scene = {
  readonly message: Message;
  readonly context: ReadingContext;
  /** Everything the customer has written so far, as written. */
  readonly customerTexts: readonly string[];
  /** The same in folded words. */
  readonly customerTurns: readonly TurnWords[];
  /** The customer's own matter: what their messages and their case are about, as concepts. */
  readonly matter: ReadonlySet<string>;
  /** The same without the case: only what the customer has said. */
  readonly told: ReadonlySet<string>;
  /** The representative's earlier messages, folded, words joined by single spaces. */
  readonly saidBefore: readonly string[];
  /** Service words over and over, without a message. */
  readonly stuffed: boolean;
  /** Fewer than three words: skills are capped at weak, faults are not. */
  readonly short: boolean;
};

export function setScene(message: Message, context: ReadingContext): Scene {
  const customer = context.earlier.filter((turn) => turn.speaker === 'customer');
  const customerTurns = customer.map(wordsOfTurn);
  let told: ReadonlySet<string> | undefined;
  let matter: ReadonlySet<string> | undefined;
  return {
    message,
    context,
    customerTexts: customer.map((turn) => turn.text),
    customerTurns,
    // Most messages are read without asking for these.
    get told() {
      return (told ??= new Set(customerTurns.flatMap((turn) => [...turn.concepts])));
    },
    get matter() {
      return (matter ??= new Set([...this.told, ...conceptsOfCase(context.caseFields)]));
    },
    saidBefore: context.earlier
      .filter((turn) => turn.speaker === 'agent')
      .map((turn) => wordsOfTurn(turn).joined),
    stuffed: isStuffed(message),
    short: message.tokens.filter((token) => token.pos !== 'PUNCT').length < 3,
  };
}

import type { Span } from './reading.ts';

/** One token of the folded message. `start` and `end` are offsets into the message as it was typed. */
export type Token = Span & {
  /** Folded (straight quotes, no zero-width characters, capitals and stretched letters folded), lower case, common typos mended. */
  readonly word: string;
  readonly stem: string;
  /** Universal part of speech: NOUN, VERB, AUX, ADJ, PRON, NUM, PUNCT… */
  readonly pos: string;
  /** Within the scope of a negation. */
  readonly negated: boolean;
  /** Inside quotation marks, reported speech, marks for a grader, or eight and more tokens copied from the customer or the policy. */
  readonly quoted: boolean;
};

export type Sentence = Span & {
  readonly tokens: readonly Token[];
  /** The words of the sentence, joined by single spaces, lower case: what patterns match on. */
  readonly words: string;
  readonly question: boolean;
};

/** A message after guard and segmentation: what every detector gets. */
export type Message = {
  /** Exactly as typed. */
  readonly original: string;
  readonly sentences: readonly Sentence[];
  /** All tokens in order. */
  readonly tokens: readonly Token[];
  readonly shouted: boolean;
};

import type { Match } from './match.ts';
import type { Span } from './reading.ts';
import type { Scene } from './scene.ts';

/** A find that no pattern over words makes: a range of the text as typed, with the sentence it begins in. */
export function spot(span: Span, scene: Scene): Match[] {
  const { sentences } = scene.message;
  const last = sentences.findLastIndex((sentence) => sentence.start <= span.start);
  const at = Math.max(0, last);
  const sentence = sentences[at];
  if (!sentence) return [];
  const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  return [
    {
      ...span,
      sentence,
      at,
      from: 0,
      to: sentence.words.length,
      text: scene.message.original.slice(span.start, span.end),
      tokens,
    },
  ];
}

/** The whole message as one find. */
export function wholeMessage(scene: Scene): Match[] {
  const { sentences } = scene.message;
  return sentences.length === 0
    ? []
    : spot({ start: sentences[0]!.start, end: sentences.at(-1)!.end }, scene);
}

import { answeredBefore } from '../answered-before.ts';
import { kindsAsked, slotsAsked } from '../asked.ts';
import type { Sentence } from '../message.ts';
import { patterns, says } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { matchAt } from '../match.ts';
import { quoted } from '../vetoes.ts';

const reason = patterns(
  '(?:i know|i see|i am aware|i realise|i realize|sorry) (?:{_})you (?:{~})(?:have )?(?:{~})(?:gave|given|told|sent|mentioned|shared)',
  '(?:did not|could not|can not) (?:{_})(?:come through|read|find|open|see|match|load|catch|hear|get (?:it|that))',
  '(?:cut off|got lost|unreadable|garbled|typo|does not match|not found|no match|one (?:digit|letter|number))',
  'to (?:double check|make sure|be sure|be safe|verify|confirm)',
  'for (?:security|verification|data protection)',
  'read (?:it|that) back',
  '(?:spell|repeat) (?:it|that)',
);
/** Says why it asks once more: it did not come through, does not match, or security asks for it. */
const saysWhy: Veto = {
  id: 'says-why',
  holds: (match, scene) =>
    says(reason, match.sentence) ||
    (scene.message.sentences[match.at - 1] !== undefined &&
      says(reason, scene.message.sentences[match.at - 1]!)),
};
const anotherOne: Veto = {
  id: 'another-one',
  holds: (match) =>
    /\b(?:other|another|second|different|new|alternative|next|also the) (?:\w+ )?(?:order|number|email|address|phone|postcode|account|one)\b/.test(
      match.sentence.words,
    ),
};

// "Friday is full. Which day would suit you?" asks once more and says why; the bare question does not.
const isWholeMessage = (whole: Sentence, scene: Scene) =>
  scene.message.sentences.every((sentence) => sentence === whole || sentence.words.split(' ').length <= 2);

const sentencesThat = (holds: (sentence: Sentence, scene: Scene) => boolean) => (scene: Scene) =>
  scene.message.sentences.flatMap((sentence, at) =>
    holds(sentence, scene) ? [matchAt(sentence, at, { from: 0, to: sentence.words.length })] : [],
  );

export const asksAgain: FaultDetector = {
  fault: 'asks-again',
  rules: [
    {
      id: 'AGA-1',
      severity: 'minor',
      find: sentencesThat((sentence, scene) => {
        const asked = slotsAsked(sentence, scene.context.slots);
        return asked.some((id) => scene.context.slots.some((slot) => slot.id === id && slot.filled));
      }),
      vetoes: [quoted, saysWhy, anotherOne],
    },
    {
      id: 'AGA-2',
      severity: 'minor',
      find: sentencesThat((sentence, scene) => kindsAsked(sentence, scene).length > 0),
      vetoes: [quoted, saysWhy, anotherOne],
    },
    {
      id: 'AGA-3',
      severity: 'minor',
      find: sentencesThat(
        (sentence, scene) => isWholeMessage(sentence, scene) && answeredBefore(sentence, scene),
      ),
      vetoes: [quoted, saysWhy, anotherOne],
    },
  ],
};

import { answeredBefore } from '../answered-before.ts';
import { kindsAsked, slotsAsked } from '../asked.ts';
import type { Match } from '../match.ts';
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
    says(reason, match.sentence.words) ||
    (scene.message.sentences[match.at - 1] !== undefined &&
      says(reason, scene.message.sentences[match.at - 1]!.words)),
};
const anotherOne: Veto = {
  id: 'another-one',
  holds: (match) =>
    /\b(?:other|another|second|different|new|alternative|next|also the) (?:\w+ )?(?:order|number|email|address|phone|postcode|account|one)\b/.test(
      match.sentence.words,
    ),
};

// "Friday is full. Which day would suit you?" asks once more and says why; the bare question does not.
const isWholeMessage = (match: Match, scene: Scene) =>
  scene.message.sentences.every((sentence, at) => at === match.at || sentence.words.split(' ').length <= 2);

const sentencesThat = (holds: (match: Match, scene: Scene) => boolean) => (scene: Scene) =>
  scene.message.sentences
    .map((sentence, at) => matchAt(sentence, at, { from: 0, to: sentence.words.length }))
    .filter((match) => holds(match, scene));

export const asksAgain: FaultDetector = {
  fault: 'asks-again',
  rules: [
    {
      id: 'AGA-1',
      severity: 'minor',
      find: sentencesThat((match, scene) => {
        const asked = slotsAsked(match.sentence, scene.context.slots);
        return asked.some((id) => scene.context.slots.some((slot) => slot.id === id && slot.filled));
      }),
      vetoes: [quoted, saysWhy, anotherOne],
    },
    {
      id: 'AGA-2',
      severity: 'minor',
      find: sentencesThat((match, scene) => kindsAsked(match.sentence, scene).length > 0),
      vetoes: [quoted, saysWhy, anotherOne],
    },
    {
      id: 'AGA-3',
      severity: 'minor',
      find: sentencesThat(
        (match, scene) => isWholeMessage(match, scene) && answeredBefore(match.sentence, scene),
      ),
      vetoes: [quoted, saysWhy, anotherOne],
    },
  ],
};

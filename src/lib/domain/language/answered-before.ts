import { isRequest } from './asked.ts';
import type { Sentence } from './message.ts';
import { patterns, says } from './pattern.ts';
import { agreement, closingFormula, hold, openingFormula } from './question-formulas.ts';
import type { Scene } from './scene.ts';
import { wordsOfTurn } from './turn-words.ts';

const noAnswer = patterns(
  'not (?:know|sure|understand|remember|have)|no idea|what do you mean|can not|could not|hold on|wait|(?:one|a) (?:moment|minute|second|sec)|forgot\\w*|why|what|which one|unsure|let me',
);
// A step of a check or an offer may be asked as often as it takes.
const mayRepeat = patterns(
  'now|this time|still|again|next|yet|instead',
  '(?:shall|should|may|can|could) {I}|would you (?:like|prefer)|do you want',
);

/** Whether a question stands word for word in an earlier message, and the customer has answered since. */
export function answeredBefore(sentence: Sentence, scene: Scene): boolean {
  const { earlier } = scene.context;
  if (earlier.length < 2 || !isRequest(sentence)) return false;
  const words = sentence.words.replaceAll(" 's", '');
  if (words.split(' ').length < 4 || mayBeRepeated(words)) return false;
  const asked = earlier.findLastIndex(
    (turn) => turn.speaker === 'agent' && ` ${wordsOfTurn(turn).joined} `.includes(` ${words} `),
  );
  return (
    asked >= 0 &&
    earlier
      .slice(asked + 1)
      .some(
        (turn) =>
          turn.speaker === 'customer' &&
          !turn.text.includes('?') &&
          !says(noAnswer, wordsOfTurn(turn).joined),
      )
  );
}

function mayBeRepeated(words: string): boolean {
  return [closingFormula, openingFormula, hold, agreement, mayRepeat].some((formula) => says(formula, words));
}

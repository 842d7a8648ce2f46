import { patterns } from '../pattern.ts';
import type { SkillDetector } from '../rule.ts';
import { mocking, quoted, rudeRequest, stuffed } from '../vetoes.ts';

const vetoes = [stuffed, quoted, rudeRequest, mocking];

export const courtesy: SkillDetector = {
  skill: 'courtesy',
  rules: [
    {
      id: 'COU-1',
      strength: 'full',
      patterns: patterns(
        'please',
        '(?:would|could|can|do|will) you (?:mind|kindly|be so kind|be able|possibly|please)',
        '(?:may|might) i',
        'if you (?:do not|would not) mind',
        'if (?:that|it) is (?:okay|all right|alright|fine) (?:with|by|for) you',
        'at your convenience',
        'when(?:ever)? you (?:have|get|are) (?:a (?:moment|minute|chance)|ready)',
        'i would (?:be grateful|appreciate it)',
        'take your time',
        'no rush',
      ),
      vetoes,
    },
    {
      id: 'COU-2',
      strength: 'full',
      patterns: patterns(
        'thank you',
        'thanks',
        '(?:many|much) thanks',
        '{I} {~}appreciate (?:your|you|that|it|the)',
        'much appreciated',
        'grateful',
        'you are {~}(?:welcome|kind)',
        '(?:my|our) pleasure',
        'a pleasure',
        '(?:bear|bearing) with (?:me|us)',
      ),
      vetoes,
    },
    {
      id: 'COU-3',
      strength: 'full',
      patterns: patterns(
        '(?:{I} (?:am|are|would be|will be) )?{~}(?:happy|glad|delighted|pleased|more than happy) to {~}(?:help|assist|do|look|sort|check|explain|arrange|take|get|see|hear|replace|refund|go)',
        '(?:of course|certainly|with pleasure|not a problem|no problem|no worries|not at all|absolutely|by all means|do not worry|no need to (?:worry|apologi[sz]e))',
      ),
      vetoes,
    },
    {
      id: 'COU-4',
      strength: 'weak',
      patterns: patterns(
        'kindly',
        '(?:could|would|can) you',
        '(?:sir|madam|miss)',
        '^(?:okay |yes )?(?:sure|sure thing|great|perfect|lovely)',
        '(?:kind|best|warm) (?:regards|wishes)',
      ),
      vetoes,
    },
  ],
};

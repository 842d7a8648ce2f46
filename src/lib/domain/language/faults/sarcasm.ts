import { mockingPatterns } from '../mocking.ts';
import { patterns } from '../pattern.ts';
import type { FaultDetector } from '../rule.ts';
import { quoted, saidBefore } from '../vetoes.ts';

export const sarcasm: FaultDetector = {
  fault: 'sarcasm',
  rules: [
    { id: 'SAR-1', severity: 'major', patterns: mockingPatterns, vetoes: [quoted] },
    {
      id: 'SAR-2',
      severity: 'major',
      patterns: patterns(
        'i feel so (?:bad|sorry) for you',
        'my (?:deepest |sincerest )?(?:sympathies|condolences) (?:for|about|on) (?:your|the) (?:{_})(?:parcel|vase|kettle|order|package|mug|lamp|sofa|minutes?|hours?|toaster|blender|inconvenience)',
        'how (?:sad|awful|terrible|tragic) for you',
        'aw+ (?:poor|diddums)',
        'diddums',
        'what a (?:hard|tough|difficult) life',
        'i am sure (?:you|that|it) (?:will|must|was) (?:{_})(?:survive|live|cope|manage)',
        'you poor (?:thing|baby|soul)',
      ),
      needs: (match, scene) =>
        !/^(?:you poor|how|i feel)/.test(match.text) ||
        scene.message.sentences.some((sentence) =>
          /\b(?:survive|wow|boo|diddums|whole (?:hours?|days?|minutes?)|violin)\b/.test(sentence.words),
        ),
      vetoes: [quoted, saidBefore],
    },
  ],
};

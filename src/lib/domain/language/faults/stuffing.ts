import { patterns } from '../pattern.ts';
import type { FaultDetector } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { findMatches } from '../match.ts';
import { wholeMessage } from '../spot.ts';
import { quoted } from '../vetoes.ts';

const stock = patterns(
  '(?:{I} (?:am|are) )?{~}sorry',
  '{I} {~}apologi[sz]e',
  '(?:my|our) {~}apologies',
  '{I} {~}(?:understand|appreciate) your \\w+',
  'thank you for your \\w+',
);

/** Sorry about this, sorry about that: four and more apologies or stock phrases in one message. */
function overdone(scene: Scene): boolean {
  return findMatches(stock, scene.message).length >= 4;
}

export const stuffing: FaultDetector = {
  fault: 'stuffing',
  rules: [
    {
      id: 'STU-1',
      severity: 'major',
      find: (scene) => (scene.stuffed ? wholeMessage(scene) : []),
      vetoes: [],
    },
    {
      id: 'STU-2',
      severity: 'minor',
      find: (scene) => (!scene.stuffed && overdone(scene) ? wholeMessage(scene) : []),
      vetoes: [quoted],
    },
  ],
};

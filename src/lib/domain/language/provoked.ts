import { hiddenInsults } from './hidden-words.ts';
import { insultPatterns } from './insults.ts';
import type { Scene } from './scene.ts';
import { threatPatterns } from './threats.ts';

/** Whether the customer has insulted or threatened somebody, so that a warning has its reason. Strong words about a fault are none. */
export function isProvoked(scene: Scene): boolean {
  return scene.customerTurns.some(
    ({ joined }, index) =>
      aims(joined) || (/\byou\b/.test(joined) && hiddenInsults(scene.customerTexts[index]!).length > 0),
  );
}

function aims(words: string): boolean {
  return insultPatterns.any.test(words) || threatPatterns.any.test(words);
}

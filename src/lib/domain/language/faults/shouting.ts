import type { FaultDetector } from '../rule.ts';
import { wholeMessage } from '../spot.ts';

export const shouting: FaultDetector = {
  fault: 'shouting',
  rules: [
    {
      id: 'SHO-1',
      severity: 'minor',
      find: (scene) => (scene.message.shouted ? wholeMessage(scene) : []),
      vetoes: [],
    },
  ],
};

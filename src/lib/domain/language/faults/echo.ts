import { isEcho } from '../echo.ts';
import type { FaultDetector } from '../rule.ts';
import { wholeMessage } from '../spot.ts';

export const echo: FaultDetector = {
  fault: 'echo',
  rules: [
    {
      id: 'ECH-1',
      severity: 'major',
      find: (scene) => (isEcho(scene) ? wholeMessage(scene) : []),
      vetoes: [],
    },
  ],
};

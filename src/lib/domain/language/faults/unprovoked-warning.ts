import { fullWarning, plainWarning } from '../boundary.ts';
import { isProvoked } from '../provoked.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { quoted } from '../vetoes.ts';

const provoked: Veto = { id: 'provoked', holds: (_match, scene) => isProvoked(scene) };
/** Without the customer's words nobody can say that they gave no cause. */
const unknown: Veto = {
  id: 'customer-not-heard',
  holds: (_match, scene) => scene.customerTexts.length === 0,
};

export const unprovokedWarning: FaultDetector = {
  fault: 'unprovoked-warning',
  rules: [
    { id: 'WAR-1', severity: 'major', patterns: fullWarning, vetoes: [quoted, unknown, provoked] },
    { id: 'WAR-2', severity: 'minor', patterns: plainWarning, vetoes: [quoted, unknown, provoked] },
  ],
};

import { says } from '../pattern.ts';
import { fullWarning, plainWarning } from '../boundary.ts';
import { isProvoked } from '../provoked.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { mocking, quoted, rudeRequest, stuffed } from '../vetoes.ts';
import { insultPatterns } from '../insults.ts';

/** The customer has been civil: the warning is a fault, not a skill. */
const unprovoked: Veto = {
  id: 'unprovoked',
  holds: (_match, scene) => scene.customerTexts.length > 0 && !isProvoked(scene),
};
const insulting: Veto = { id: 'insulting', holds: (match) => says(insultPatterns, match.sentence) };

const vetoes = [stuffed, quoted, mocking, insulting, unprovoked];

export const boundaryWarning: SkillDetector = {
  skill: 'boundary-warning',
  rules: [
    { id: 'BOU-1', strength: 'full', patterns: fullWarning, vetoes },
    {
      id: 'BOU-2',
      strength: 'weak',
      patterns: plainWarning,
      vetoes: [
        ...vetoes,
        {
          id: 'rude-request',
          holds: (match, scene) =>
            rudeRequest.holds(match, scene) && /calm down|shut/.test(match.sentence.words),
        },
      ],
    },
  ],
};

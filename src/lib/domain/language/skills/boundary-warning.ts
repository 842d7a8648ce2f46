import { says } from '../pattern.ts';
import { consequence, fullWarning, namesConduct, plainWarning } from '../boundary.ts';
import { farewellPatterns } from '../farewell.ts';
import { isProvoked } from '../provoked.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { mocking, rudeRequest, stuffed } from '../vetoes.ts';
import { insultPatterns } from '../insults.ts';

/** The customer has been civil: the warning is a fault, not a skill. */
const unprovoked: Veto = {
  id: 'unprovoked',
  holds: (_match, scene) => scene.customerTexts.length > 0 && !isProvoked(scene),
};
const insulting: Veto = { id: 'insulting', holds: (match) => says(insultPatterns, match.sentence) };

/** "I won't be spoken to like that. Goodbye.": warns of nothing, it is the end. */
const takesLeave: Veto = {
  id: 'takes-leave',
  holds: (match, scene) =>
    scene.message.sentences.slice(match.at + 1).some((sentence) => says(farewellPatterns, sentence)),
};

/** "You said that if it carries on …": told by another. A reporting word inside the warning, and the policy's own sentence, are said. */
const reported: Veto = {
  id: 'quoted',
  holds: (match, scene) =>
    match.tokens[0]?.quoted === true &&
    (/["“”]/.test(scene.message.original) ||
      match.sentence.tokens.some((token) => !token.quoted && token.pos !== 'PUNCT')),
};

const vetoes = [stuffed, reported, mocking, insulting, unprovoked, takesLeave];

export const boundaryWarning: SkillDetector = {
  skill: 'boundary-warning',
  rules: [
    { id: 'BOU-1', strength: 'full', patterns: fullWarning, vetoes },
    {
      id: 'BOU-3',
      strength: 'full',
      patterns: consequence,
      needs: (match, scene) =>
        scene.message.sentences
          .slice(Math.max(0, match.at - 1), match.at + 1)
          .some((sentence) => says(namesConduct, sentence)),
      vetoes,
    },
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

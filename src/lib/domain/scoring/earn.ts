import type { Earning } from '../rubric/rubric.ts';
import { earnByClaims } from './earn-claims.ts';
import { earnByDeeds } from './earn-deeds.ts';
import { earnByEscalation } from './earn-escalation.ts';
import { earnByExpectations } from './earn-expectations.ts';
import { earnBySkill } from './earn-skill.ts';
import { earnByUsefulReplies } from './earn-useful-replies.ts';
import type { Earned } from './earned.ts';
import type { Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';

/** Applies one earning of a rubric to a contact. */
export function earn(earning: Earning, gathered: Gathered): Earned {
  switch (earning.kind) {
    case 'skill':
      return earnBySkill(earning, gathered);
    case 'expected':
      return earnByExpectations(earning, gathered);
    case 'told':
    case 'claim-right':
      return earnByClaims(earning, gathered);
    case 'useful-replies':
      return earnByUsefulReplies(earning, gathered);
    case 'done':
    case 'kept':
    case 'good-ending':
      return earnByDeeds(earning, gathered);
    case 'escalation':
      return earnByEscalation(earning, gathered);
  }
}

/**
 * Applies all earnings of a criterion. What could not arise gives its levels to the rest, as the weight of N/A does (formula 2):
 * each draft is scaled by all levels on offer over those attainable here.
 */
export function earnAll(earnings: readonly Earning[], gathered: Gathered): Earned {
  const each = earnings.map((earning) => ({ earning, earned: earn(earning, gathered) }));
  const offered = sum(each.map(({ earning }) => levelsOf(earning)));
  const attainable = sum(each.map(({ earned }) => earned.attainable ?? 0));
  if (attainable === 0) return { attainable: null, drafts: each.flatMap(({ earned }) => earned.drafts) };
  const scale = offered / attainable;
  const scaled = (draft: Draft): Draft => ({
    ...draft,
    levels: draft.levels * scale,
    ...(draft.couldLevels !== undefined && { couldLevels: draft.couldLevels * scale }),
  });
  return { attainable: offered, drafts: each.flatMap(({ earned }) => earned.drafts.map(scaled)) };
}

/** The most levels that an earning has to give. */
export function levelsOf(earning: Earning): number {
  return earning.kind === 'skill' || earning.kind === 'claim-right' ? earning.atMost : earning.levels;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

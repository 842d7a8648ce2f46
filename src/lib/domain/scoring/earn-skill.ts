import type { SkillHit } from '../language/reading.ts';
import type { Earning } from '../rubric/rubric.ts';
import type { Earned } from './earned.ts';
import { quoted, type Draft } from './evidence.ts';
import type { Gathered, WordsTurn } from './gather-contact.ts';
import { saturate } from './saturate.ts';
import { isTriggered } from './triggers.ts';

type SkillEarning = Extract<Earning, { kind: 'skill' }>;

/**
 * Credits every counted find of a skill, saturating at `atMost`.
 * Weak finds together earn no more than two of them, nor more than half: a stock phrase does not become a skill by being repeated.
 */
export function earnBySkill(earning: SkillEarning, gathered: Gathered): Earned {
  const found = gathered.replies.flatMap((turn) => findsOf(turn, earning));
  const vetoed = found.filter((draft) => draft.vetoedBy);
  if (earning.when && !isTriggered(earning.when, gathered)) return { attainable: null, drafts: vetoed };
  // A strength that is worth nothing here is no evidence of anything.
  const counted = found.filter((draft) => !draft.vetoedBy && draft.levels > 0);
  const weak = saturate(
    counted.filter((draft) => draft.strength === 'weak'),
    Math.max(earning.weak, Math.min(2 * earning.weak, earning.atMost / 2)),
  );
  const full = counted.filter((draft) => draft.strength === 'full');
  const best = saturate([...full, ...weak], earning.atMost);
  return { attainable: earning.atMost, drafts: [...best, ...vetoed] };
}

function findsOf({ seq, move }: WordsTurn, earning: SkillEarning): Draft[] {
  const hits = move.reading.skills.filter((hit) => hit.skill === earning.skill);
  return hits.map((hit) => draftOf(hit, seq, move.text, earning));
}

function draftOf(hit: SkillHit, seq: number, text: string, earning: SkillEarning): Draft {
  return {
    seq,
    ...quoted(text, hit),
    effect: hit.vetoedBy ? 'not-counted' : 'earned',
    what: hit.skill,
    strength: hit.strength,
    rule: hit.rule,
    ...(hit.vetoedBy && { vetoedBy: hit.vetoedBy }),
    levels: hit.vetoedBy ? 0 : earning[hit.strength],
  };
}

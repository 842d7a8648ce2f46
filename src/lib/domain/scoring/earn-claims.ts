import type { Claim } from '../language/reading.ts';
import type { FactId } from '../policy/policy.ts';
import { sayFact } from '../policy/say-fact.ts';
import type { Earning } from '../rubric/rubric.ts';
import type { Earned } from './earned.ts';
import { quoted, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';
import { saturate } from './saturate.ts';

/** Credits right statements: any of them (`claim-right`), or the share of those that had to be made (`told`). */
export function earnByClaims(
  earning: Extract<Earning, { kind: 'told' | 'claim-right' }>,
  gathered: Gathered,
): Earned {
  return earning.kind === 'told'
    ? earnByTelling(earning.levels, gathered)
    : earnByBeingRight(earning, gathered);
}

function earnByBeingRight(earning: Extract<Earning, { kind: 'claim-right' }>, gathered: Gathered): Earned {
  const right = rightClaims(gathered);
  const drafts = right.map((said) => draftOf(said, earning.levels));
  return { attainable: earning.atMost, drafts: saturate(drafts, earning.atMost) };
}

function earnByTelling(levels: number, gathered: Gathered): Earned {
  const mustTell = gathered.scored.scenario?.mustTell ?? [];
  if (mustTell.length === 0) return { attainable: null, drafts: [] };
  const right = rightClaims(gathered);
  return {
    attainable: levels,
    drafts: mustTell.map((fact) => tellingOf(fact, levels / mustTell.length, right, gathered)),
  };
}

function tellingOf(fact: FactId, levels: number, right: readonly Said[], { scored }: Gathered): Draft {
  const told = right.find(({ claim }) => claim.fact === fact);
  if (told) return draftOf(told, levels);
  const written = scored.pack.policy.facts.get(fact);
  return {
    seq: null,
    span: null,
    quote: '',
    effect: 'missing',
    what: 'told',
    rule: 'must-tell',
    because: 'scoring.must-tell',
    with: { fact },
    ...(written && { clause: written.clause, policy: sayFact(written, scored.scenario?.tier) }),
    levels: 0,
    couldLevels: levels,
  };
}

type Said = { readonly seq: number; readonly text: string; readonly claim: Claim };

function rightClaims({ replies }: Gathered): Said[] {
  return replies.flatMap(({ seq, move }) =>
    move.reading.claims
      .filter((claim) => claim.verdict === 'right')
      .map((claim) => ({ seq, text: move.text, claim })),
  );
}

function draftOf({ seq, text, claim }: Said, levels: number): Draft {
  return {
    seq,
    ...quoted(text, claim),
    effect: 'earned',
    what: 'right',
    rule: claim.rule,
    said: claim.said,
    ...(claim.policy !== undefined && { policy: claim.policy }),
    ...(claim.clause !== undefined && { clause: claim.clause }),
    levels,
  };
}

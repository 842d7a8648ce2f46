import type { Fact, FactValue } from '../../policy/policy.ts';
import { applies, type CaseFields, type Governs } from './case-fields.ts';
import { slotOf, type FactSlot } from './fact-slots.ts';
import type { Hearing } from './hearing.ts';
import { asking } from './matching.ts';
import { anchorsDiffer } from './moments-of-trade.ts';
import { oncePer } from './once-per.ts';
import { mayContradict, type InWords } from './plausible-figure.ts';
import type { Quantity } from './quantity.ts';
import { statedWith, type SaidFigure } from './said-figure.ts';
import { agrees } from './same-amount.ts';
import { disowns, reserves } from './set-aside.ts';
import { tierNamed } from './tier-named.ts';
import {
  factsMeant,
  isFull,
  isMeant,
  topicOfFigure,
  topicScore,
  type FigureTopic,
} from './topic-of-figure.ts';

/** A fact that a figure may be talking of. */
export type Candidate = {
  readonly fact: Fact;
  readonly slot: FactSlot;
  /** The tier whose value agreed, where only a tier's does. */
  readonly tier?: string;
  readonly agrees: boolean;
  /** Whether the statement talks the way one must to contradict the fact. */
  readonly fits: boolean;
  readonly anchorDiffers: boolean;
  /** By the case and what the statement itself says of it; `inCase` by the case alone. */
  readonly governs: Governs;
  readonly inCase: Governs;
  readonly topic: number;
  readonly score: number;
};

/**
 * The fact a figure talks of: an agreeing one if it is nearly as much the topic as any, preferring those that govern the case;
 * else the one most talked of, if it may be contradicted at all.
 */
export function alignFigure(hearing: Hearing, said: SaidFigure): Candidate | undefined {
  const around = surroundings(hearing, said);
  const byScore = [...factsMeant(around.topic)]
    .flatMap((fact) => candidate(hearing, said, around, fact) ?? [])
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
  const open = byScore.filter((one) => one.topic >= 0.5 && one.fits);
  const best = open[0];
  const enough = Math.max(0.3, 0.65 * (best?.score ?? 0));
  const agreeing = byScore.filter((one) => one.agrees && !one.anchorDiffers && one.score >= enough);
  const top = agreeing[0];
  if (top) return mostGoverning(agreeing.filter((one) => one.score >= top.score - 0.4)) ?? top;
  if (!best) return undefined;
  return open.find((one) => one.score >= best.score - 0.4 && one.governs === 'holds') ?? best;
}

function surroundings(hearing: Hearing, said: SaidFigure): Around {
  const topic = topicOfFigure(hearing, said);
  const stated = statedWith(hearing, said);
  const { text } = said.statement;
  return {
    topic,
    stated,
    inAll: { ...hearing.context.caseFields, ...stated },
    words: {
      quantity: said.placed.quantity,
      statement: asking(inFull(hearing, said, topic)),
      before: asking(said.before),
    },
    tier: tierNamed(hearing.pack, text)?.id,
    setApart: disowns.test(text) || reserves.test(text),
  };
}

const mostGoverning = (candidates: readonly Candidate[]) =>
  candidates.find((one) => one.governs === 'holds') ?? candidates.find((one) => one.governs === 'unknown');

/** What surrounds a figure, worked out once for all the facts it may be talking of. */
type Around = {
  readonly topic: FigureTopic;
  readonly stated: CaseFields;
  readonly inAll: CaseFields;
  readonly words: InWords;
  readonly tier: string | undefined;
  readonly setApart: boolean;
};

function candidate(hearing: Hearing, said: SaidFigure, around: Around, fact: Fact): Candidate | undefined {
  const slot = slotOf(fact, hearing.pack);
  const match = slot === 'authority' ? undefined : matchValue(fact, said.placed.quantity, around.tier);
  if (!match) return undefined;
  const { anchor } = said;
  const { pack, context } = hearing;
  const named = fact.appliesWhen === undefined ? 'unknown' : governs(hearing, fact, around.stated);
  const topic = topicScore(around.topic, fact, anchor) + (named === 'holds' ? 0.5 : 0);
  if (topic === 0 || (named === 'fails' && !around.setApart)) return undefined;
  const anchorDiffers =
    anchor !== undefined && fact.anchor !== undefined && anchorsDiffer(anchor, fact.anchor);
  if (anchorDiffers && !match.agrees && topic < 1) return undefined;
  const sameAnchor = anchor !== undefined && fact.anchor !== undefined && !anchorDiffers;
  const full = isFull(around.topic.own, fact);
  const fits =
    (full || named === 'holds' || isMeant(around.topic, fact, sameAnchor && topic >= 0.5)) &&
    mayContradict(around.words, fact, {
      slot,
      named: full,
      paidOut: fact.id === pack.company.parts['payout-time'],
    });
  if (!worthJudging(fact, { full, fits, agrees: match.agrees && !anchorDiffers, anchorDiffers, slot }))
    return undefined;
  return {
    fact,
    slot,
    ...match,
    fits,
    anchorDiffers,
    governs: governs(hearing, fact, around.inAll),
    inCase: governs(hearing, fact, context.caseFields),
    topic,
    score: topic + (sameAnchor ? 0.6 : 0) - (anchorDiffers ? 0.4 : 0) + (named === 'holds' ? 0.5 : 0),
  };
}

const governs = ({ pack, context }: Hearing, fact: Fact, fields: CaseFields) =>
  applies(fact, fields, pack.policy, context.tier);

/** A bare answer ("90 days from delivery.") is read with its question. */
function inFull(hearing: Hearing, { statement }: SaidFigure, { near }: FigureTopic): string {
  return near.size > 0
    ? `${statement.sentence.before} . ${hearing.customerSaid} ${statement.text}`
    : statement.text;
}

type Signs = {
  readonly full: boolean;
  readonly fits: boolean;
  readonly agrees: boolean;
  readonly anchorDiffers: boolean;
  readonly slot: FactSlot;
};

/** Sums, shares and counts stand for many things: they need the fact's own words. Only durations run from an event. */
function worthJudging(fact: Fact, { full, fits, agrees: agreed, anchorDiffers, slot }: Signs): boolean {
  if (fact.value.kind !== 'duration' && !full) return false;
  if (!fits && (fact.value.kind === 'count' || !agreed)) return false;
  return !anchorDiffers || slot === 'window' || slot === 'wait';
}

/** A fact's values: the general one, and each tier's. */
const valuesOf = oncePer((fact: Fact): readonly (readonly [string | undefined, FactValue])[] => [
  [undefined, fact.value],
  ...Object.entries(fact.perTier),
]);

function matchValue(
  fact: Fact,
  said: Quantity,
  named: string | undefined,
): { agrees: boolean; tier?: string } | undefined {
  const values = valuesOf(fact);
  if (!values.some(([, value]) => value.kind === said.kind)) return undefined;
  for (const [tier, value] of values) {
    const fitsTier = named === undefined || tier === undefined || tier === named;
    if (fitsTier && agrees(said, value)) return { agrees: true, ...(tier === undefined ? {} : { tier }) };
  }
  return { agrees: false, ...(named === undefined ? {} : { tier: named }) };
}

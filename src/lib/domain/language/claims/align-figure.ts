import type { Fact, FactValue } from '../../policy/policy.ts';
import type { Bench } from './bench.ts';
import { applies, type CaseFields, type Governs } from './case-fields.ts';
import { slotOf, type FactSlot } from './fact-slots.ts';
import type { Placed } from './quantity.ts';
import { anchorAfter, anchorsDiffer } from './moments-of-trade.ts';
import { mayContradict } from './plausible-figure.ts';
import { agrees } from './same-amount.ts';
import type { Statement } from './statements.ts';
import { hasFullTopic, topicScore, topicsOf } from './topics.ts';

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

/** A figure in its statement, with the event it is said to run from. */
export type SaidFigure = {
  readonly placed: Placed;
  readonly statement: Statement;
  readonly anchor: string | undefined;
  /** What the speaker says of the case in saying it: "yours was faulty, so you have a year". */
  readonly stated: CaseFields;
};

export function figureIn(bench: Bench, placed: Placed, statement: Statement): SaidFigure {
  const after = bench.spoken.text.slice(placed.to, statement.sentence.end);
  const concludes = /^,? ?(?:and )?(?:so|then|which means|therefore)\b/.test(statement.text);
  const grounds = concludes
    ? bench.spoken.text.slice(statement.sentence.start, statement.end)
    : statement.text;
  return {
    placed,
    statement,
    stated: bench.stated(grounds),
    anchor: placed.quantity.kind === 'duration' ? anchorAfter(after) : undefined,
  };
}

/** "The rule doesn't apply to …": told to be set aside. */
export const disowns =
  /\b(?:do(?:es)? not (?:apply|count|matter|affect)|is not (?:about|for)|only for|only applies|not relevant|irrelevant)\b/;

/**
 * The fact a figure talks of: an agreeing one if it is nearly as much the topic as any, preferring those that govern the case;
 * else the one most talked of, if it may be contradicted at all.
 */
export function alignFigure(bench: Bench, said: SaidFigure): Candidate | undefined {
  const byScore = bench.facts
    .flatMap((fact) => candidate(bench, said, fact) ?? [])
    .sort((a, b) => b.score - a.score);
  const open = byScore.filter((one) => one.topic >= 0.5 && one.fits);
  const best = open[0];
  const enough = Math.max(0.3, 0.65 * (best?.score ?? 0));
  const agreeing = byScore.filter((one) => one.agrees && !one.anchorDiffers && one.score >= enough);
  const top = agreeing[0];
  if (top) return mostGoverning(agreeing.filter((one) => one.score >= top.score - 0.4)) ?? top;
  if (!best) return undefined;
  return open.find((one) => one.score >= best.score - 0.4 && one.governs === 'holds') ?? best;
}

const mostGoverning = (candidates: readonly Candidate[]) =>
  candidates.find((one) => one.governs === 'holds') ?? candidates.find((one) => one.governs === 'unknown');

function candidate(bench: Bench, said: SaidFigure, fact: Fact): Candidate | undefined {
  const slot = slotOf(fact, bench.pack);
  const match = slot === 'authority' ? undefined : matchValue(bench, fact, said);
  if (!match) return undefined;
  const { statement, placed, anchor, stated } = said;
  const { pack, context } = bench;
  const named = fact.appliesWhen === undefined ? 'unknown' : applies(fact, stated, pack.policy, context.tier);
  const topic = topicOf(bench, said, fact) + (named === 'holds' ? 0.5 : 0);
  if (topic === 0 || (named === 'fails' && !disowns.test(statement.text))) return undefined;
  const anchorDiffers =
    anchor !== undefined && fact.anchor !== undefined && anchorsDiffer(anchor, fact.anchor);
  if (anchorDiffers && !match.agrees && topic < 1) return undefined;
  const sameAnchor = anchor !== undefined && fact.anchor !== undefined && !anchorDiffers;
  const full = hasFullTopic(topicsOf(pack).get(fact) ?? [], bench.roots(ownWords(bench, statement)));
  const words = {
    quantity: placed.quantity,
    text: inFull(bench, statement),
    before: bench.spoken.text.slice(statement.start, placed.at),
  };
  const fits =
    (full || named === 'holds' || isMeant(bench, said, fact, sameAnchor && topic >= 0.5)) &&
    mayContradict(words, fact, slot, full);
  if (!worthJudging(fact, { full, fits, agrees: match.agrees && !anchorDiffers, anchorDiffers, slot }))
    return undefined;
  return {
    fact,
    slot,
    ...match,
    fits,
    anchorDiffers,
    governs: applies(fact, { ...context.caseFields, ...stated }, pack.policy, context.tier),
    inCase: applies(fact, context.caseFields, pack.policy, context.tier),
    topic,
    score: topic + (sameAnchor ? 0.6 : 0) - (anchorDiffers ? 0.4 : 0) + (named === 'holds' ? 0.5 : 0),
  };
}

/** Without the fact's own words a figure contradicts it only in answer to them, or where event or window leave no other meaning. */
function isMeant(bench: Bench, { statement, anchor }: SaidFigure, fact: Fact, sameEvent: boolean): boolean {
  if (sameEvent || (isWindowPart(bench, fact) && speaksOfTheWindow(statement.text, anchor))) return true;
  const own = bench.roots(statement.text);
  const entries = topicsOf(bench.pack).get(fact) ?? [];
  if (own.roots.length <= 8 && hasFullTopic(entries, bench.roots(statement.sentence.text))) return true;
  return own.roots.length <= 12 && hasFullTopic(entries, bench.roots(nearby(bench, statement)));
}

/** The statement, or with what its pronoun stands for: ", and it takes ten days". */
function ownWords(bench: Bench, statement: Statement): string {
  const points = /^,? ?(?:and |so |but )?(?:it|that|they|this|these|which)\b/.test(statement.text);
  return points ? bench.spoken.text.slice(statement.sentence.start, statement.end) : statement.text;
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

/** How much the words talk of the fact: the statement's own, half of the rest of its sentence, else what it may be answering. */
function topicOf(bench: Bench, { statement, anchor }: SaidFigure, fact: Fact): number {
  const entries = topicsOf(bench.pack).get(fact) ?? [];
  const own = bench.roots(ownWords(bench, statement));
  const here = topicScore(entries, own);
  const around = Math.max(0, topicScore(entries, bench.roots(statement.sentence.text)) - here);
  const elliptical = here + around === 0 && (own.roots.length <= 12 || anchor !== undefined);
  const before = elliptical ? topicScore(entries, bench.roots(nearby(bench, statement))) : 0;
  const sameAnchor = anchor !== undefined && fact.anchor !== undefined && !anchorsDiffer(anchor, fact.anchor);
  return (
    here +
    0.5 * around +
    (sameAnchor ? 0.9 : 0.75) * before +
    (isWindowPart(bench, fact) && speaksOfTheWindow(statement.text, anchor) ? 0.55 : 0)
  );
}

/** Text that a terse statement may be answering: the sentence before it, and the customer's last words. */
function nearby(bench: Bench, statement: Statement): string {
  const before = bench.spoken.text.slice(0, statement.sentence.start).trim().split('\n').at(-1) ?? '';
  return `${before} . ${bench.customerSaid.slice(-300)}`;
}

/** A bare answer ("90 days from delivery.") is read with its question. */
function inFull(bench: Bench, statement: Statement): string {
  return bench.roots(statement.text).roots.length <= 6
    ? `${nearby(bench, statement)} ${statement.text}`
    : statement.text;
}

const daysRun =
  /\bdays (?:run|start|count|begin)s?\b|\b(?:your|the|those|our) (?:\w+ )?(?:\w+)? ?(?:days|weeks|months) (?:(?:is|are|were|has|have) (?:\w+ )?(?:over|up|gone|passed|expired|run out)|ran out|expired|ended|passed)\b/;
const youHave = /^[^a-z]*(?:\w+ ){0,3}(?:you|customers?|it is|that is) (?:\w+ ){0,2}(?:have|had|get|is|a)?\b/;

/** "You have 30 days from purchase", "your 30 days are over": no topic named, and still only one kind of thing can be meant. */
function speaksOfTheWindow(text: string, anchor: string | undefined): boolean {
  if (daysRun.test(text)) return true;
  if (anchor !== 'delivery' && anchor !== 'purchase' && anchor !== 'dispatch') return false;
  return youHave.test(text) && !/\b(?:call|ring|email|reply|deliver\w* (?:takes?|within|time))\b/.test(text);
}

function isWindowPart(bench: Bench, fact: Fact): boolean {
  const { parts } = bench.pack.company;
  return fact.id === parts['return-window'] || fact.id === parts['faulty-window'];
}

function matchValue(
  bench: Bench,
  fact: Fact,
  { placed, statement }: SaidFigure,
): { agrees: boolean; tier?: string } | undefined {
  const values: readonly (readonly [string | undefined, FactValue])[] = [
    [undefined, fact.value],
    ...Object.entries(fact.perTier),
  ];
  if (!values.some(([, value]) => value.kind === placed.quantity.kind)) return undefined;
  const named = tierNamed(bench, statement.text);
  for (const [tier, value] of values) {
    const fitsTier = named === undefined || tier === undefined || tier === named;
    if (fitsTier && agrees(placed.quantity, value))
      return { agrees: true, ...(tier === undefined ? {} : { tier }) };
  }
  return { agrees: false, ...(named === undefined ? {} : { tier: named }) };
}

function tierNamed(bench: Bench, text: string): string | undefined {
  return bench.pack.company.tiers.findLast(
    (tier) => tier.title !== '' && text.includes(tier.title.toLowerCase()),
  )?.id;
}

import type { ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import type { SkillHit, Span, Strength } from '../language/reading.ts';
import type { ExpectedKind } from '../rubric/rubric.ts';
import type { Expectation, Scenario } from '../scenario/scenario.ts';
import { showsUpset } from './upset.ts';

/** How a moment's expectation was met: where, how strongly. `span` is null for deeds. */
export type Met = {
  readonly seq: number;
  readonly span: Span | null;
  readonly quote: string;
  readonly strength: Strength;
  readonly rule: string;
};

/**
 * One thing that a moment expected, once for each visit of the moment. `seq` is the turn at which it fell due.
 * Words are met by that reply or the next; a deed by any later turn, since only its place in the order rules makes it late. Null is missing.
 */
export type Due = {
  readonly seq: number;
  readonly kind: ExpectedKind;
  readonly what: string;
  readonly met: Met | null;
};

/** What each moment expected and whether it came. Imported contacts have the few expectations that any upset customer raises. */
export function dueExpectations(contact: ReplayedContact, scenario: Scenario | null): Due[] {
  const turns = contact.turns.filter((turn) => turn.move.kind !== 'waited');
  const dues = openings(contact, turns, scenario).flatMap(({ index, expectation }) => {
    const turn = turns[index];
    if (!turn || alreadyKnown(contact, turns, expectation)) return [];
    return [
      {
        seq: turn.seq,
        kind: kindOf(expectation),
        what: nameOf(expectation),
        met: meeting(turns, index, expectation),
      },
    ];
  });
  return dues.filter((due, index) => !settledBy(due, index, dues));
}

/** What is done, told, asked or offered once is one debt, however many moments expect it. The one that was met stands for all. */
function settledBy(due: Due, index: number, dues: readonly Due[]): boolean {
  if (due.kind === due.what) return false;
  const same = dues.filter((other) => other.kind === due.kind && other.what === due.what);
  return (same.find((other) => other.met !== null) ?? same[0]) !== dues[index];
}

type Opened = { readonly index: number; readonly expectation: Expectation };

function openings(contact: ReplayedContact, turns: readonly Turn[], scenario: Scenario | null): Opened[] {
  if (!scenario) return importedOpenings(contact, turns);
  return turns.flatMap((turn, index) => {
    const entered = index === 0 || turns[index - 1]?.momentBefore !== turn.momentBefore;
    return entered
      ? turn.expects.map((expectation) => ({ index: dueAt(turns, index, expectation), expectation }))
      : [];
  });
}

/** Words fall due at the next reply: looking something up first is no omission. */
function dueAt(turns: readonly Turn[], index: number, expectation: Expectation): number {
  if (isDeed(expectation)) return index;
  const reply = turns.findIndex((turn, at) => at >= index && turn.move.kind === 'words');
  return reply === -1 ? index : reply;
}

function importedOpenings(contact: ReplayedContact, turns: readonly Turn[]): Opened[] {
  const upset = (said: ReplayedContact['opening'] | undefined) => said?.signs.some(showsUpset) ?? false;
  const before = upset(contact.opening) ? 0 : turns.findIndex((turn) => upset(turn.customerSaid)) + 1;
  if (before === 0 && !upset(contact.opening)) return [];
  return turns[before]
    ? [{ index: dueAt(turns, before, 'acknowledgement'), expectation: 'acknowledgement' }]
    : [];
}

/** A slot that the customer told unasked is no debt. */
function alreadyKnown(contact: ReplayedContact, turns: readonly Turn[], expectation: Expectation): boolean {
  if (typeof expectation === 'string' || !('asks' in expectation)) return false;
  const asked = turns.some(
    (turn) => turn.move.kind === 'words' && turn.move.reading.asks.includes(expectation.asks),
  );
  return !asked && contact.told.includes(expectation.asks);
}

function meeting(turns: readonly Turn[], index: number, expectation: Expectation): Met | null {
  const earlier = settledEarlier(expectation)
    ? turns.slice(0, index).flatMap((turn) => metBy(turn, expectation))
    : [];
  const now = inTime(turns, index, expectation).flatMap((turn) => metBy(turn, expectation));
  const all = [...now, ...earlier.reverse()];
  return all.find((met) => met.strength === 'full') ?? all[0] ?? null;
}

/** What was done or told once need not be done or told again. */
function settledEarlier(expectation: Expectation): boolean {
  return typeof expectation !== 'string';
}

function inTime(turns: readonly Turn[], index: number, expectation: Expectation): readonly Turn[] {
  const rest = turns.slice(index);
  return isDeed(expectation) ? rest : rest.filter((turn) => turn.move.kind === 'words').slice(0, 2);
}

function metBy(turn: Turn, expectation: Expectation): Met[] {
  const { move, seq } = turn;
  if (typeof expectation !== 'string' && 'does' in expectation) {
    const done = move.kind === 'did' && move.success && move.action === expectation.does;
    return done ? [{ seq, span: null, quote: '', strength: 'full', rule: `desk.${expectation.does}` }] : [];
  }
  if (move.kind !== 'words') return [];
  const { reading, text } = move;
  const spanned = (span: Span, rule: string): Met => ({
    seq,
    span: { start: span.start, end: span.end },
    quote: text.slice(span.start, span.end),
    strength: 'full',
    rule,
  });
  if (typeof expectation === 'string') {
    const asked = expectation === 'clarifying-question' && reading.asks[0] !== undefined;
    return [
      ...reading.skills
        .filter((hit) => !hit.vetoedBy && standsFor(hit, expectation))
        .map((hit) => ({ ...spanned(hit, hit.rule), strength: hit.strength })),
      ...(asked ? [spanned({ start: 0, end: text.length }, `asks.${reading.asks[0]}`)] : []),
    ];
  }
  if ('offers' in expectation) {
    const offers = reading.proposals.filter(
      (offer) => offer.remedy === expectation.offers && offer.stance !== 'refused',
    );
    return offers.map((offer) => spanned(offer, `offers.${offer.remedy}`));
  }
  if ('tells' in expectation) {
    const told = reading.claims.filter(
      (claim) => claim.verdict === 'right' && claim.fact === expectation.tells,
    );
    return told.map((claim) => spanned(claim, claim.rule));
  }
  return reading.asks.includes(expectation.asks)
    ? [spanned({ start: 0, end: text.length }, `asks.${expectation.asks}`)]
    : [];
}

/** An apology that names its reason says what an acknowledgement says. */
function standsFor(hit: SkillHit, wanted: string): boolean {
  return (
    hit.skill === wanted ||
    (wanted === 'acknowledgement' && hit.skill === 'apology' && hit.strength === 'full')
  );
}

function isDeed(expectation: Expectation): boolean {
  return typeof expectation !== 'string' && 'does' in expectation;
}

function kindOf(expectation: Expectation): ExpectedKind {
  if (typeof expectation === 'string') return expectation;
  if ('offers' in expectation) return 'offers';
  if ('asks' in expectation) return 'asks';
  return 'does' in expectation ? 'does' : 'tells';
}

/** The name under which evidence shows it: a skill or action by its own id, the rest in two words. */
function nameOf(expectation: Expectation): string {
  if (typeof expectation === 'string') return expectation;
  if ('does' in expectation) return expectation.does;
  if ('tells' in expectation) return `tells-${expectation.tells}`;
  return 'offers' in expectation ? `offers-${expectation.offers}` : `asks-for-${expectation.asks}`;
}

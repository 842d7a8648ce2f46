import type { FactValue } from '../../policy/policy.ts';
import type { Quantity } from './quantity.ts';

type Interval = { readonly from: number; readonly to: number };
type Unit = NonNullable<Quantity['unit']>;

/**
 * Calendar days that an amount of a unit may last. Working days stretch over weekends: n of them span at least
 * n + ⌊n/6⌋ days (six-day week) and at most n + 2⌈n/5⌉ (five-day week). Months are 30.44 days, three days short or one over.
 */
function days(amount: number, unit: Unit): Interval {
  if (unit === 'minutes') return exactly(amount / 1440);
  if (unit === 'hours') return exactly(amount / 24);
  if (unit === 'days') return exactly(amount);
  if (unit === 'weeks') return exactly(amount * 7);
  if (unit === 'months') return { from: amount * 30.4375 - 3, to: amount * 30.4375 + 1 };
  if (unit === 'years') return { from: amount * 365 - 1, to: amount * 366 };
  return { from: amount + Math.floor(amount / 6), to: amount + 2 * Math.ceil(amount / 5) };
}

const exactly = (value: number): Interval => ({ from: value, to: value });

/** Whether two durations can be the same. A bare "5 days" may be short for five working days, never the other way round for long times. */
export function sameDuration(said: number, unit: Unit, amount: number, factUnit: Unit): boolean {
  if (unit === factUnit) return near(said, amount);
  if (unit === 'days' && factUnit === 'working-days' && near(said, amount)) return true;
  const a = days(said, unit);
  const b = days(amount, factUnit);
  return a.from <= b.to + 0.01 && b.from <= a.to + 0.01;
}

/** The amount of a fact in the unit the speaker used, roughly, for ranges and bounds. */
function inUnit(amount: number, factUnit: Unit, unit: Unit): number {
  if (unit === factUnit) return amount;
  return (amount * middleOf(days(1, factUnit))) / middleOf(days(1, unit));
}

const middleOf = (interval: Interval) => (interval.from + interval.to) / 2;

const near = (a: number, b: number) => Math.abs(a - b) < 0.005;

/**
 * Whether what was said can be true of a value: same amount in any unit; a range that contains it without being wider than it is;
 * "at least" anything up to it. `undefined` where the two cannot be compared at all.
 */
export function agrees(said: Quantity, value: FactValue): boolean | undefined {
  if (value.kind === 'duration') {
    if (said.kind !== 'duration' || said.unit === undefined) return undefined;
    const unit = said.unit;
    if (said.low === said.high) {
      if (sameDuration(said.low, unit, value.amount, value.unit)) return true;
      return isLoose(said) && loosely(said, inUnit(value.amount, value.unit, unit));
    }
    return (
      sameDuration(said.high, unit, value.amount, value.unit) ||
      contains(said, inUnit(value.amount, value.unit, unit))
    );
  }
  if (value.kind !== said.kind) return undefined;
  if (value.kind === 'money' && said.currency !== undefined && said.currency !== value.currency) return false;
  if (value.kind === 'money' || value.kind === 'percent' || value.kind === 'count') {
    return said.low === said.high
      ? near(said.low, value.amount) || loosely(said, value.amount)
      : near(said.high, value.amount) || contains(said, value.amount);
  }
  return undefined;
}

function contains(said: Quantity, amount: number): boolean {
  return said.low <= amount && amount <= said.high && said.high - said.low <= amount;
}

const isLoose = (said: Quantity) => said.approximate || said.bound === 'at-least';

function loosely(said: Quantity, amount: number): boolean {
  if (said.bound === 'at-least') return said.low <= amount;
  return said.approximate && Math.abs(said.low - amount) <= 0.1 * amount;
}

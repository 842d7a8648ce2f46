import type { CaseValue } from '../language/reading.ts';
import { daysAgo, pastDate } from './case-dates.ts';
import { drawFrom } from './draw-from.ts';
import { fillNames } from './fill-words.ts';
import type { Form } from './form.ts';
import type { Scenario, Varied } from './scenario.ts';

type Values = Readonly<Record<string, CaseValue>>;

/**
 * Draws one form of a scenario. `startsAt` is ISO 8601; `33 days ago` counts back from its calendar day.
 * A dated field `order.delivered` is joined by the number `order.delivered-days-ago`.
 */
export function drawForm(scenario: Scenario, seed: number, startsAt: string): Form {
  const drawn = Object.fromEntries(
    Object.entries(scenario.varies).map(([name, varied]) => [
      name,
      drawValue(varied, drawFrom(seed, `varies.${name}`)),
    ]),
  );
  const fields: Record<string, CaseValue> = {};
  for (const [name, value] of Object.entries(scenario.caseFields)) {
    Object.assign(fields, drawField(name, value, { ...fields, ...drawn }, startsAt));
  }
  const customerName = String(fillNames(scenario.customer.name, { ...fields, ...drawn }));
  return {
    seed,
    startsAt,
    values: { name: customerName, ...fields, ...drawn },
    customerName,
    caseRecord: { fields, privateFields: scenario.privateFields },
    currency: scenario.currency ?? 'GBP',
  };
}

/** `share` is at least 0 and below 1. A range is drawn in whole steps, both ends included. */
export function drawValue(varied: Varied, share: number): CaseValue {
  if ('oneOf' in varied) return varied.oneOf[Math.floor(share * varied.oneOf.length)] ?? '';
  const steps = Math.floor((varied.to - varied.from) / varied.step + 1e-9);
  const value = varied.from + Math.floor(share * (steps + 1)) * varied.step;
  return Math.round(value * 1e6) / 1e6;
}

function drawField(name: string, value: CaseValue, known: Values, startsAt: string): Values {
  const filled = typeof value === 'string' ? fillNames(value, known) : value;
  const date = typeof filled === 'string' ? pastDate(filled, startsAt) : undefined;
  if (date === undefined) return { [name]: filled };
  return { [name]: date, [`${name}-days-ago`]: daysAgo(date, startsAt) };
}

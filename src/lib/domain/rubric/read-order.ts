import { readItems, isOneOf } from './read-items.ts';
import { meant, type Path, type Report } from './rubric-problem.ts';
import type { OrderEntry } from './rubric-schema.ts';
import type { OrderRule, TraceItem } from './rubric.ts';

const templates = ['existence', 'absence', 'precedence', 'response', 'not-succession'] as const;
type Template = (typeof templates)[number];

/** The second list that a template needs, by its key. */
const partners: Readonly<Record<Template, 'before' | 'to' | 'after' | undefined>> = {
  existence: undefined,
  absence: undefined,
  precedence: 'before',
  response: 'to',
  'not-succession': 'after',
};

/** One order rule; undefined where it is malformed, which is reported. */
export function readOrderRule(entry: OrderEntry, path: Path, report: Report): OrderRule | undefined {
  const { template } = entry;
  if (!isOneOf(templates, template)) {
    report(
      [...path, 'template'],
      'rubric-order-malformed',
      `There is no order template "${template}".`,
      meant(template, templates),
    );
    return undefined;
  }
  if (!wellFormed(entry, template, path, report)) return undefined;
  const of = readItems(entry.of, [...path, 'of'], report);
  const key = partners[template];
  const partner = key ? readItems(entry[key] ?? [], [...path, key], report) : [];
  refuseRewardedFaults(template, of, partner, path, report);
  return ruleOf(entry, template, of, partner);
}

function wellFormed(entry: OrderEntry, template: Template, path: Path, report: Report): boolean {
  const needed = partners[template];
  const message = misfit(entry, template, needed);
  if (message) report(path, 'rubric-order-malformed', message, fixFor(template, needed));
  return message === undefined;
}

function misfit(
  entry: OrderEntry,
  template: Template,
  needed: 'before' | 'to' | 'after' | undefined,
): string | undefined {
  if (needed && !entry[needed]) return `The rule "${entry.id}" is a ${template} and says no "${needed}".`;
  const stray = (['before', 'to', 'after'] as const).find((key) => key !== needed && entry[key]);
  if (stray) return `The rule "${entry.id}" is a ${template} and has no use for "${stray}".`;
  if (entry.within === undefined)
    return entry.loses < 0 ? `The rule "${entry.id}" loses less than nothing.` : undefined;
  if (template !== 'response') return `The rule "${entry.id}" is a ${template} and has no use for "within".`;
  return Number.isInteger(entry.within) && entry.within >= 0
    ? undefined
    : `The rule "${entry.id}" waits for ${entry.within} turns.`;
}

function fixFor(template: Template, needed: string | undefined): string {
  if (template === 'response')
    return 'A response has "of", "to" and, if it is in haste, "within" a whole number of turns.';
  return needed ? `A ${template} has "of" and "${needed}".` : `A ${template} has only "of".`;
}

/** A rule that a fault can satisfy would reward the fault. */
function refuseRewardedFaults(
  template: Template,
  of: readonly TraceItem[],
  partner: readonly TraceItem[],
  path: Path,
  report: Report,
): void {
  const rewarding =
    template === 'existence' ? of : template === 'precedence' || template === 'response' ? partner : [];
  const bad = rewarding.find((item) => 'fault' in item || ('claims' in item && item.claims !== 'right'));
  if (!bad) return;
  const name = String(Object.values(bad)[0]);
  report(
    path,
    'rubric-order-rewards-fault',
    `This rule is kept by committing "${name}".`,
    'Name a skill, an offer, a deed or a right claim instead.',
  );
}

function ruleOf(
  entry: OrderEntry,
  template: Template,
  of: readonly TraceItem[],
  partner: readonly TraceItem[],
): OrderRule {
  const base = { id: entry.id, loses: entry.loses, sameTurn: entry['same-turn'] ?? true, of };
  switch (template) {
    case 'existence':
    case 'absence':
      return { ...base, template };
    case 'precedence':
      return { ...base, template, before: partner };
    case 'response':
      return { ...base, template, to: partner, ...(entry.within !== undefined && { within: entry.within }) };
    case 'not-succession':
      return { ...base, template, after: partner };
  }
}

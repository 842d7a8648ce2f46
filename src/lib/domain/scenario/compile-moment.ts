import type { Yielding } from './behaviours/behaviour.ts';
import { conditionOf, listensFor, slotsAskedIn } from './condition-parts.ts';
import type { MachineAction, MachineState, MachineTransition, NoticeRow } from './machine-config.ts';
import { climb, notice, say, when } from './machine-parts.ts';
import type { Ending, Moment, Notice, Rule, Scenario } from './scenario.ts';

type Lines = Readonly<Record<string, unknown>>;

/**
 * The region in which the conversation moves from moment to moment. `onAny` is what shared behaviours add to every moment,
 * `yields` what of it gives way to a moment's own rules.
 */
export function momentRegion(
  scenario: Scenario,
  lines: Lines,
  onAny: MachineState['on'],
  yields: readonly Yielding[],
): MachineState {
  const slots = scenario.customer.slots.map((slot) => slot.id);
  const moments = scenario.moments.map(
    (moment, at) => [moment.id, momentState(moment, lines, slots, yields, at === 0)] as const,
  );
  const endings = scenario.endings.map((ending) => [ending.id, endingState(ending)] as const);
  return {
    initial: scenario.moments[0]?.id ?? '',
    on: {
      ...onAny,
      move: [...(onAny?.move ?? []), ...hangingUp(scenario.endings, lines)],
      answer: answering(slots),
      otherwise: [{ actions: ruleActions('otherwise', scenario.otherwise, lines, []) }],
    },
    states: Object.fromEntries([...moments, ...endings]),
  };
}

function momentState(
  moment: Moment,
  lines: Lines,
  slots: readonly string[],
  yields: readonly Yielding[],
  first: boolean,
): MachineState {
  const own = moment.otherwise;
  return {
    entry: [{ type: 'visit', params: { moment: moment.id } }],
    on: {
      ...(first ? { open: [{ actions: [say('opens')] }] } : {}),
      ...Object.assign({}, ...yields.map((yielding) => givingWay(moment, yielding))),
      notice: [{ actions: [{ type: 'startTurn' }, notice(noticeRows(moment))] }],
      move: moment.when.map((rule, at) => moving(`${moment.id}.when.${at}`, rule, moment.id, lines, slots)),
      ...(own === undefined
        ? {}
        : { otherwise: [moving(`${moment.id}.otherwise`, own, moment.id, lines, [])] }),
    },
  };
}

/** Takes the event without a word where one of the moment's own rules will answer. */
function givingWay({ when: rules }: Moment, { event, to }: Yielding): NonNullable<MachineState['on']> {
  const own = rules.flatMap(({ heard }) => (heard && listensFor(heard).some(to) ? [heard] : []));
  return own.length === 0 ? {} : { [event]: [when({ any: own })] };
}

function endingState(ending: Ending): MachineState {
  return { type: 'final', entry: [{ type: 'visit', params: { moment: ending.id } }] };
}

function moving(
  id: string,
  rule: Rule,
  from: string,
  lines: Lines,
  slots: readonly string[],
): MachineTransition {
  return {
    ...(rule.heard === undefined ? {} : when(rule.heard)),
    ...(rule.leadsTo === undefined || rule.leadsTo === from ? {} : { target: rule.leadsTo }),
    actions: ruleActions(id, rule, lines, slots),
  };
}

function ruleActions(
  id: string,
  rule: Rule,
  lines: Lines,
  slots: readonly string[],
): readonly MachineAction[] {
  const covers = rule.heard === undefined ? [] : [...new Set(slotsAskedIn(rule.heard))];
  const speaks: MachineAction[] = id in lines ? [say(id, covers), { type: 'tell', params: { slots } }] : [];
  const shifts: MachineAction[] =
    rule.mood === undefined ? [] : [{ type: 'shiftMood', params: { rule: id, shift: rule.mood } }];
  return [...shifts, ...speaks, ...(rule.abuse === undefined ? [] : [climb(rule.abuse)])];
}

/** The moment's own notices, then what its `expects` adds to the shared mood law. */
function noticeRows({ id, notices, expects }: Moment): readonly NoticeRow[] {
  const offers = expects.flatMap((expected) =>
    typeof expected !== 'string' && 'offers' in expected ? [expected] : [],
  );
  const inWords = expects.map(conditionOf).filter((condition) => !('does' in condition));
  const rows: NoticeRow[] = notices.map((written, at) => ownRow(`${id}.notices.${at}`, written));
  if (offers.length > 0) rows.push({ rule: 'right-remedy', heard: { any: offers }, shift: -1, law: true });
  if (inWords.length > 0) {
    // A warning that is counted had its cause: it is never beside the point.
    const helps = { any: [...inWords, { skill: 'boundary-warning' as const }] };
    const heard = { all: [{ turn: 'words' as const }, { not: helps }] };
    rows.push({ rule: 'unhelpful', heard, shift: 1, law: true, unhelpful: true });
  }
  return rows;
}

function ownRow(rule: string, { heard, mood, breaks }: Notice): NoticeRow {
  return {
    rule,
    heard,
    ...(mood === undefined ? {} : { shift: mood }),
    ...(breaks === undefined ? {} : { breaks }),
  };
}

function hangingUp(endings: readonly Ending[], lines: Lines): readonly MachineTransition[] {
  const ending = endings.find((candidate) => candidate.reachedBy === 'end-contact');
  if (ending === undefined) return [];
  const actions = 'end-contact' in lines ? [say('end-contact')] : [];
  return [{ ...when({ does: 'end-contact' }), target: `.${ending.id}`, actions }];
}

function answering(slots: readonly string[]): readonly MachineTransition[] {
  if (slots.length === 0) return [];
  const asked = when({ any: slots.map((slot) => ({ asks: slot })) });
  return [{ ...asked, actions: [say('answers'), { type: 'tell', params: { slots } }] }];
}

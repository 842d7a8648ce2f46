import type { Heard } from './heard.ts';
import { holds } from './hold-condition.ts';
import type { MachineAction, MachineContext, NoticeRow } from './machine-config.ts';
import { added } from './added.ts';
import { clampMood } from './mood-scale.ts';
import { climbTo, rememberTurn } from './remember-turn.ts';
import type { Intensity } from './scenario.ts';

/** The context an action leaves behind, and what it hands to the player. */
export type Applied = { readonly context: MachineContext; readonly returned: readonly MachineAction[] };

export type Occasion = { readonly heard?: Heard; readonly intensity?: Intensity };

/** What each action of the machine does. Pure; XState and the model checks both go through here. */
export function applyAction(
  action: MachineAction,
  context: MachineContext,
  { heard, intensity }: Occasion,
): Applied {
  switch (action.type) {
    case 'startFrom':
      return changed(context, { ...action.params[intensity ?? 'usual'], intensity: intensity ?? 'usual' });
    case 'startTurn':
      return changed(context, {
        turn: { mood: context.mood, law: 0, own: null, unhelpful: false, warned: 'not' },
      });
    case 'notice':
      return heard === undefined ? changed(context, {}) : noticeAll(action.params.rows, context, heard);
    case 'remember':
      return heard === undefined ? changed(context, {}) : changed(context, rememberTurn(context, heard));
    case 'shiftMood':
      return shiftOwn(context, action.params);
    case 'tell':
      return changed(context, {
        told: added(
          context.told,
          action.params.slots.filter((slot) => heard?.asks.includes(slot)),
        ),
      });
    case 'climb':
      return changed(context, climbTo(context, action.params.to));
    case 'waitAgain':
      return changed(context, { promiseAge: 0 });
    case 'visit':
      return changed(context, { visited: added(context.visited, [action.params.moment]) });
    case 'say':
    case 'record':
    case 'feel':
      return { context, returned: [action] };
  }
}

/** Every row that holds applies. Rows look at the context as the turn began: only `turn` changes here. */
function noticeAll(rows: readonly NoticeRow[], context: MachineContext, heard: Heard): Applied {
  const found = rows.filter((row) => holds(row.heard, heard, context));
  const safety = found.find((row) => row.safety)?.rule ?? null;
  const turn = found.reduce(withRow, context.turn);
  return {
    context: { ...context, broke: context.broke ?? safety, turn },
    returned: found.flatMap(handedOver),
  };
}

function withRow(turn: MachineContext['turn'], row: NoticeRow): MachineContext['turn'] {
  const shift = row.shift ?? 0;
  const unhelpful = turn.unhelpful || row.unhelpful === true;
  if (row.law) return { ...turn, unhelpful, law: turn.law + shift };
  return { ...turn, unhelpful, own: row.shift === undefined ? turn.own : (turn.own ?? 0) + shift };
}

function handedOver(row: NoticeRow): MachineAction[] {
  const feeling: MachineAction[] =
    row.shift === undefined
      ? []
      : [{ type: 'feel', params: { rule: row.rule, shift: row.shift, own: row.law !== true } }];
  if (row.law) return feeling;
  const params = { rule: row.rule, ...(row.breaks === undefined ? {} : { breaks: row.breaks }) };
  return [{ type: 'record', params }, ...feeling];
}

function shiftOwn(context: MachineContext, { rule, shift }: { rule: string; shift: number }): Applied {
  const own = (context.turn.own ?? 0) + shift;
  const next = { ...context, mood: clampMood(context.turn.mood + own), turn: { ...context.turn, own } };
  return { context: next, returned: [{ type: 'feel', params: { rule, shift, own: true } }] };
}

function changed(context: MachineContext, change: Partial<MachineContext>): Applied {
  return { context: { ...context, ...change }, returned: [] };
}

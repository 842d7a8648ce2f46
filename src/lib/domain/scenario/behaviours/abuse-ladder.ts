import { dueWarnings, type DueWarnings } from '../../policy/due-warnings.ts';
import type { InnerCondition, MachineTransition, NoticeRow } from '../machine-config.ts';
import { climb, notice, say, when } from '../machine-parts.ts';
import type { AbuseRung, BehaviourUse, Condition } from '../scenario.ts';
import type { Behaviour } from './behaviour.ts';
import { mistreated } from './mistreated.ts';
import { offersEscalation } from './offers-escalation.ts';

const warns: InnerCondition = { skill: 'boundary-warning' };
const unanswered: InnerCondition = { letPass: 1 };
const notYetThreatening: InnerCondition = { not: { abuseAtLeast: 'threatens' } };
const lost: InnerCondition = {
  all: [{ turn: 'words' }, { unhelpful: true }, { not: offersEscalation }, notYetThreatening],
};
const provokes: InnerCondition = {
  all: [mistreated, { abuseAtLeast: 'insults' }, { moodAtLeast: 'furious' }, notYetThreatening],
};

/** A clear boundary takes some heat out; one that nobody gave cause for, or that is drawn again, adds to it. */
const rows: readonly NoticeRow[] = [
  row('boundary-kept', -1, { all: [unanswered, { skill: 'boundary-warning', strength: 'full' }] }),
  row('warned-without-cause', 2, { fault: 'unprovoked-warning' }),
  row('warned-again', 1, { all: [warns, { warned: 1 }, { not: unanswered }] }),
];

/**
 * The customer's ladder: swears about the matter, then insults, then takes a warning to heart or not, by mood and intensity.
 * Threatens where the words for it are written and an insult is paid back. A moment's own rules about warnings come first. Ending the contact
 * when it is due leads to an ending of its own, unless the moment has a rule for that.
 */
export const abuseLadder: Behaviour = {
  id: 'abuse-ladder',
  occasions: ['insults', 'repeats', 'backs-down', 'resents'],
  mayAlsoSay: ['swears', 'threatens'],
  recurs: ['insults', 'repeats', 'resents'],
  needsPart: () => ['abuse-warnings'],
  ends: true,
  interrupts: true,
  interjects: true,
  build: (use, pack, { customer }) => ({
    region: 'abuse',
    state: {
      initial: 'swears' in use.lines ? 'simmers' : 'boils',
      on: { notice: [{ actions: [notice(rows)] }], [`interject.${use.id}`]: outbursts(use) },
      states: {
        simmers: { on: { [`interject.${use.id}`]: [swearing(use.id)] } },
        boils: {},
      },
    },
    onMoment: {
      [`interrupt.${use.id}`]: answers(
        use,
        customer.slots.map(({ id }) => id),
      ),
      move: [{ ...when(endsDuly(dueWarnings(pack))), target: `.${use.leadsTo}` }],
    },
    yields: { event: `interrupt.${use.id}`, to: isAboutWarnings },
  }),
};

/** What a warning is answered with: contrition, another insult, or indignation where there was no cause. */
function answers({ id, lines }: BehaviourUse, slots: readonly string[]): readonly MachineTransition[] {
  const backsDown = { type: 'say', params: { rule: `${id}.backs-down`, covers: [], answers: true } } as const;
  return [
    crossing(`${id}.repeats`, { turnWarned: 'defied' }, 'insults'),
    { ...when({ turnWarned: 'heeded' }), actions: [backsDown, { type: 'tell', params: { slots } }] },
    ...('threatens' in lines ? [crossing(`${id}.threatens`, provokes, 'threatens')] : []),
    { ...when({ fault: 'unprovoked-warning' }), actions: [say(`${id}.resents`)] },
  ];
}

/** The first time that an angry customer is not understood; whoever has insulted somebody is past that. */
function swearing(id: string): MachineTransition {
  const stillCivil: InnerCondition = { not: { abuseAtLeast: 'insults' } };
  const condition = { all: [lost, { moodAtLeast: 'angry' }, stillCivil] } as const;
  return { ...when(condition), target: 'boils', actions: [say(`${id}.swears`)] };
}

/** Where nothing was understood: whoever was warned relapses while angry, whoever was not is the more likely to go on. */
function outbursts({ id }: BehaviourUse): readonly MachineTransition[] {
  const stillAngry: InnerCondition = { all: [lost, { moodAtLeast: 'angry' }] };
  return [
    crossing(`${id}.repeats`, { all: [stillAngry, { warned: 1 }] }, 'insults'),
    crossing(`${id}.insults`, { all: [stillAngry, unanswered] }, 'insults'),
    crossing(`${id}.insults`, { all: [lost, { moodAtLeast: 'furious' }] }, 'insults'),
  ];
}

function isAboutWarnings(leaf: Condition): boolean {
  return (
    'turnWarned' in leaf ||
    ('skill' in leaf && leaf.skill === 'boundary-warning') ||
    ('fault' in leaf && leaf.fault === 'unprovoked-warning')
  );
}

function endsDuly(due: DueWarnings): InnerCondition {
  const reasons = ['abuse', 'threat'].map((reason) => ({ does: 'end-contact', args: { reason } }) as const);
  return { all: [{ any: reasons }, { mayEnd: due }] };
}

function crossing(rule: string, condition: InnerCondition, to: AbuseRung): MachineTransition {
  return { ...when(condition), actions: [say(rule), climb(to)] };
}

function row(rule: string, shift: number, heard: InnerCondition): NoticeRow {
  return { rule, heard, shift, law: true };
}

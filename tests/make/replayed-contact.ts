import type { AgentMove, ReplayedContact, Turn } from '#lib/domain/contact/replayed-contact.ts';
import { emptyDesk } from '#lib/domain/desk/empty-desk.ts';
import type { DeskActionId } from '#lib/domain/desk/desk.ts';
import type {
  Claim,
  CustomerSignId,
  FaultHit,
  FaultId,
  Proposal,
  Reading,
  Severity,
  SkillHit,
  SkillId,
  Strength,
} from '#lib/domain/language/reading.ts';

/** A reading in which nothing was found. */
export function makeReading(changes: Partial<Reading> = {}): Reading {
  return {
    assessable: true,
    skills: [],
    faults: [],
    claims: [],
    proposals: [],
    asks: [],
    stems: [],
    politeness: 0.6,
    hostility: 0.1,
    understood: 0.8,
    ...changes,
  };
}

const span = { start: 0, end: 4, quote: 'word' };

export function makeSkill(
  skill: SkillId,
  strength: Strength = 'full',
  changes: Partial<SkillHit> = {},
): SkillHit {
  return { ...span, skill, strength, rule: `${skill.toUpperCase()}-1`, ...changes };
}

export function makeFault(
  fault: FaultId,
  severity: Severity = 'minor',
  changes: Partial<FaultHit> = {},
): FaultHit {
  return { ...span, fault, severity, rule: `${fault.toUpperCase()}-1`, ...changes };
}

export function makeClaim(verdict: Claim['verdict'], changes: Partial<Claim> = {}): Claim {
  return { ...span, verdict, rule: 'CLAIM-1', said: '30 days', ...changes };
}

export function makeProposal(remedy: Proposal['remedy'], stance: Proposal['stance']): Proposal {
  return { ...span, remedy, stance };
}

/** A reply in words, of which the given was found. */
export function says(reading: Partial<Reading> = {}, text = 'words of a reply'): AgentMove {
  return { kind: 'words', text, reading: makeReading(reading) };
}

/** A desk action carried out. */
export function does(
  action: DeskActionId,
  args: Readonly<Record<string, string>> = {},
  changes: { success?: boolean; against?: string[] } = {},
): AgentMove {
  return { kind: 'did', action, args, success: true, against: [], ...changes };
}

export type TurnPlan = Partial<Omit<Turn, 'move' | 'seq'>> & { readonly move: AgentMove };

/** A replayed contact of these moves, each in a moment of its own unless the plan says otherwise. The customer is calm and has a problem. */
export function makeReplayed(
  plans: readonly TurnPlan[],
  changes: Partial<ReplayedContact> = {},
): ReplayedContact {
  return {
    opening: opening(['problem']),
    turns: plans.map((plan, index) => ({
      seq: 2 + index * 2,
      at: index * 60,
      momentBefore: `moment-${index}`,
      momentAfter: `moment-${index + 1}`,
      expects: [],
      moodBefore: 0,
      moodAfter: 0,
      moodCauses: [],
      noticed: [],
      verifiedBefore: false,
      ...plan,
    })),
    moment: 'end',
    mood: 0,
    desk: emptyDesk,
    caseRecord: { fields: {}, privateFields: [] },
    told: [],
    at: 600,
    snapshot: '',
    ...changes,
  };
}

/** What the customer says first, with the signs to be found in it. */
export function opening(
  signs: readonly CustomerSignId[],
  text = 'My kettle leaks.',
): ReplayedContact['opening'] {
  return {
    seq: 1,
    text,
    signs: signs.map((sign) => ({ sign, start: 0, end: text.length, quote: text, rule: 'SIGN-1' })),
  };
}

import type { CompanyPack } from '../policy/policy.ts';
import { slotsAsked } from './asked.ts';
import { claimFaults, findClaims } from './claims/find-claims.ts';
import { findDisclosures } from './claims/find-disclosures.ts';
import { withoutFalse } from './claims/without-false.ts';
import { findProposals } from './claims/find-proposals.ts';
import { detectFault, detectSkill } from './detect.ts';
import { faultDetectors } from './faults/fault-detectors.ts';
import { shinglesOfTexts, type Shingles } from './copied-text.ts';
import { fold } from './fold.ts';
import { guardFolded } from './guard.ts';
import { policyTexts } from './policy-texts.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { setScene, type Scene } from './scene.ts';
import { segmentFolded } from './segment.ts';
import { skillDetectors } from './skills/skill-detectors.ts';
import { shinglesOfTurn, wordsOfTurn } from './turn-words.ts';
import { toneOf } from './tone.ts';
import { understoodShare } from './understood.ts';

/**
 * Everything one message of the representative shows: skills, faults, claims, proposals, what it asks for.
 * Pure: the same text, context and company give the same reading. A message that cannot be judged is not assessable and has no hits,
 * except that a short one keeps weak skills and all its faults.
 */
export function readMessage(text: string, context: ReadingContext, pack: CompanyPack): Reading {
  const folded = fold(text);
  const guarded = guardFolded(folded);
  const because = guarded.because && { unassessableBecause: guarded.because };
  if (!guarded.assessable && guarded.because !== 'too-short') return { ...nothingRead, ...because };
  const message = segmentFolded(text, folded, () => copySources(context, pack));
  const scene = setScene(message, context);
  return { ...readScene(scene, pack), assessable: guarded.assessable, ...because };
}

function copySources(context: ReadingContext, pack: CompanyPack): readonly Shingles[] {
  const customer = context.earlier.filter((turn) => turn.speaker === 'customer');
  return [...customer.map((turn) => shinglesOfTurn(wordsOfTurn(turn))), shinglesOfTexts(policyTexts(pack))];
}

const nothingRead: Reading = {
  assessable: false,
  skills: [],
  faults: [],
  claims: [],
  proposals: [],
  asks: [],
  stems: [],
  politeness: 0.5,
  hostility: 0,
  understood: 0,
};

function readScene(scene: Scene, pack: CompanyPack): Reading {
  const { message, context } = scene;
  const claims = findClaims(message, context, pack);
  const skills = withoutFalse(
    inOrder(skillDetectors.flatMap((detector) => detectSkill(detector, scene))),
    claims,
  );
  const faults = inOrder([
    ...faultDetectors.flatMap((detector) => detectFault(detector, scene)),
    ...claimFaults(claims),
    ...findDisclosures(message, context),
  ]);
  return {
    assessable: true,
    skills,
    faults,
    claims,
    proposals: findProposals(message),
    asks: asksOf(scene),
    stems: message.tokens.filter((token) => token.pos !== 'PUNCT').map((token) => token.stem),
    ...toneOf(skills, faults),
    understood: understoodShare(scene),
  };
}

function asksOf(scene: Scene): string[] {
  return [
    ...new Set(scene.message.sentences.flatMap((sentence) => slotsAsked(sentence, scene.context.slots))),
  ];
}

function inOrder<Hit extends { readonly start: number; readonly rule: string }>(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

import type { Sentence } from './message.ts';
import { findStems, phraseStems } from './phrase.ts';
import { patterns, says } from './pattern.ts';
import type { Slot } from './reading.ts';
import type { Scene } from './scene.ts';
import { identityKinds } from './identity-kinds.ts';

const requests = patterns(
  '(?:please|kindly) (?:{~})(?:send|provide|confirm|give|tell|share|let|describe|attach|upload|forward|supply|state|specify|clarify|email|type|enter|explain|show|quote|reply|verify|check|advise)',
  '(?:send|provide|confirm|give|tell|share|describe|attach|upload|forward|show|verify) (?:me|us|your|the|a|over|what|which|when|how|where)',
  'let (?:me|us) (?:know|have)',
  '(?:may|can|could|might) {I} {~}(?:have|get|take|ask|know|see|check|confirm)',
  '{I} (?:will |would |just |also |only |do |still )*(?:need|require|want|like|have to (?:ask|know|check|verify))',
  '(?:could|can|would|will) you',
  'if you (?:could|can|would)',
  'please$',
  'i (?:wonder|was wondering)',
  'for (?:security|verification|data protection)',
);
const offers = patterns(
  '(?<!(?:what|how) )(?:would|do) you (?:like|want) (?:me|us)|shall {I}|(?:can|may|could) {I} {~}(?:offer|refund|replace|send you|arrange|book|put|transfer|pass)|would you like (?:a|an)',
);
const declines = patterns(
  '(?:do not|no|never|not) (?:need|have) (?:to |for )|no need|need not|do not (?:send|give|tell|share|worry about|post|put)|you (?:already )?(?:gave|told|sent|mentioned|have given|have already)|already (?:have|know|got)|(?<!(?:can|could|may|might|did|do) )i (?:can see|see|have|found|got) (?:your|the|you)',
);

/** Whether a sentence asks for something at all: a question, or a request. */
export function isRequest(sentence: Sentence): boolean {
  return sentence.question || says(requests, sentence);
}

/** The ids of the slots that a sentence asks for: it asks, names the slot by one of its phrases, and neither declines, offers nor states it. */
export function slotsAsked(sentence: Sentence, slots: readonly Slot[]): readonly string[] {
  const known = askedIn.get(sentence);
  if (known?.slots === slots) return known.asked;
  const asked = findAsked(sentence, slots);
  askedIn.set(sentence, { slots, asked });
  return asked;
}

// Several detectors ask this of the same sentence.
const askedIn = new WeakMap<
  Sentence,
  { readonly slots: readonly Slot[]; readonly asked: readonly string[] }
>();

function findAsked(sentence: Sentence, slots: readonly Slot[]): string[] {
  if (!isRequest(sentence) || says(offers, sentence)) return [];
  return slots
    .filter((slot) => slot.askedBy.some((phrase) => asksFor(sentence, phraseStems(phrase))))
    .map((slot) => slot.id);
}

function asksFor(sentence: Sentence, stems: readonly string[]): boolean {
  const found = stems.length === 0 ? null : findStems(sentence, stems);
  if (!found || found.some((token) => token.negated || token.quoted)) return false;
  const last = sentence.tokens.indexOf(found.at(-1)!);
  const following = sentence.tokens.slice(last + 1, last + 4).filter((token) => token.pos !== 'PUNCT');
  const stated =
    /\d/.test(following[0]?.word ?? '') ||
    (following[0]?.word === 'is' && /\d/.test(following[1]?.word ?? ''));
  return !stated && !says(declines, sentence);
}

/** Whether a sentence asks only for what the customer has told already: a filled slot, or a detail they wrote themselves. */
export function alreadyTold(sentence: Sentence, scene: Scene): boolean {
  const asked = slotsAsked(sentence, scene.context.slots);
  if (asked.length > 0)
    return asked.every((id) => scene.context.slots.some((slot) => slot.id === id && slot.filled));
  return kindsAsked(sentence, scene).length > 0;
}

/** The kinds of detail that a sentence asks for although the customer has written one. */
export function kindsAsked(sentence: Sentence, scene: Scene): string[] {
  if (scene.customerTexts.length === 0 || !isRequest(sentence)) return [];
  const asked = identityKinds.filter((kind) => says(kind.asked, sentence.words));
  if (asked.length === 0 || says(declines, sentence) || says(offers, sentence)) return [];
  // "Is it 48213?" reads back what was told.
  if (/\d{3}/.test(sentence.words)) return [];
  return asked
    .filter((kind) => scene.customerTexts.some((text) => kind.given.test(text)))
    .map((kind) => kind.id);
}

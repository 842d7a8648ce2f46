import { mockingPatterns } from './mocking.ts';
import { rudeRequestPatterns } from './rude-request.ts';
import type { Match } from './match.ts';
import { says } from './pattern.ts';
import type { Veto } from './rule.ts';

/** The words of the match's sentence after the match, and before it. */
export const after = (match: Match): string => match.sentence.words.slice(match.to).trim();
export const before = (match: Match): string => match.sentence.words.slice(0, match.from).trim();

/** Whether a comma or another mark stands right after the match. */
export function pausesAfter(match: Match): boolean {
  const last = match.tokens.at(-1);
  const next = last && match.sentence.tokens[match.sentence.tokens.indexOf(last) + 1];
  return next !== undefined && next.pos === 'PUNCT';
}

/** Whether a comma or another mark stands right before the match. */
export function pausesBefore(match: Match): boolean {
  const first = match.tokens[0];
  const last = first && match.sentence.tokens[match.sentence.tokens.indexOf(first) - 1];
  return last?.pos === 'PUNCT';
}

export const quoted: Veto = { id: 'quoted', holds: (match) => match.tokens.some((token) => token.quoted) };

export const negated: Veto = { id: 'negated', holds: (match) => match.tokens.some((token) => token.negated) };

/**
 * As `negated`, for faults whose own words may hold a "not". Of an order ("calm down") only one that is told of is denied:
 * "I won't ask you to calm down", but not "no need to shout calm down".
 */
export const denied: Veto = {
  id: 'negated',
  holds: (match, scene) =>
    negated.holds(match, scene) &&
    !/\b(?:not|never|no|nothing)\b/.test(match.text) &&
    // "I don't know why you are overreacting" takes it for granted.
    !/\b(?:why|how|when|because|since)$/.test(before(match)) &&
    (/^you\b/.test(match.text) || /\b(?:to|say|just|simply|you|that)$/.test(before(match))),
};

/** "Being told that it was your own fault must have hurt": what somebody else held against the customer. */
export const heldByOthers: Veto = {
  id: 'quoted',
  holds: (match) =>
    /\b(?:you (?:were|are|have been|had been)|being|been) (?:\w+ly )?(?:told|made to feel|accused|blamed)(?: that)?(?: (?:it|this|all(?: of (?:it|this))?))?$/.test(
      before(match),
    ),
};

/** Keywords without a message: they earn nothing. */
export const stuffed: Veto = { id: 'stuffed', holds: (_match, scene) => scene.stuffed };

/** The same stock words in an earlier message, or earlier in this one. */
export const saidBefore: Veto = {
  id: 'said-before',
  holds: (match, scene) =>
    scene.saidBefore.some((text) => text.includes(match.text)) ||
    scene.message.sentences.slice(0, match.at).some((sentence) => sentence.words.includes(match.text)),
};

export const mocking: Veto = {
  id: 'mocking',
  holds: (match, scene) =>
    scene.message.sentences.some(
      (sentence) =>
        Math.abs(scene.message.sentences.indexOf(sentence) - match.at) <= 1 &&
        says(mockingPatterns, sentence),
    ),
};

/** "Would you please stop wasting my time": the frame is polite, the request is not. */
export const rudeRequest: Veto = {
  id: 'rude-request',
  holds: (match) => says(rudeRequestPatterns, match.sentence),
};

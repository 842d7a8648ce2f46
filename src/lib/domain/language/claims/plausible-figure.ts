import { daysOf } from '../../policy/days-of.ts';
import type { Fact, FactValue } from '../../policy/policy.ts';
import { talksOf, type FactSlot } from './fact-slots.ts';
import type { Quantity } from './quantity.ts';
import { agrees } from './same-amount.ts';
import { wordRoots } from './word-root.ts';

/** "The term is …", "within …", "takes …": the figure is stated of the topic, whatever the frame. */
const stated =
  /(?:\b(?:is|are|of|for|within|lasts?|takes?|taking|in|needs?|up to|at least|after|have|has|get|gets|only|under|over|below|above|costs?|be)|-|:) (?:only |about |up to |a |the |just |usually |within |at least |around |a full )*$/;
const ofMoney =
  /\b(?:cost|costs|charge[ds]?|fee|fees|price|pay|free|over|above|from|under|below|less|worth|gets?|earns?|receive|credit|per|each|every|threshold|minimum|maximum|up to|limit|excess|deposit|spend)\b/;
const begins =
  /\b(?:process|look|check|start|raise|submit|issue|begin|arrange|request|chase|call|ring|email|contact)\w* (?:\w+ ){0,5}(?:within|in)? ?$/;

/** A figure in its surroundings: the words of its statement, and those before it. */
type InWords = { readonly quantity: Quantity; readonly text: string; readonly before: string };

/** Whether a figure may contradict a fact at all: said in the way one says such a thing, of the same noun, on the same scale. */
export function mayContradict(said: InWords, fact: Fact, slot: FactSlot, named: boolean): boolean {
  return (
    (talksOf(slot, said.text) || (named && stated.test(said.before))) && isSameKindOfThing(said, fact, slot)
  );
}

function isSameKindOfThing(said: InWords, fact: Fact, slot: FactSlot): boolean {
  if (slot === 'clock') return breaksClock(said, fact);
  // What begins within a time need not end within it.
  if (slot === 'wait' && begins.test(said.before))
    return /\b(?:account|card|bank|takes?|arrive\w*|receive\w*)\b/.test(said.text);
  if (fact.value.kind === 'count') return sameNoun(said.quantity.of, fact.value.of, fact);
  return fact.value.kind !== 'money' || ofMoney.test(said.text);
}

/** Acting sooner than the policy asks contradicts nothing, unless it is told as the rule. */
function breaksClock({ quantity, text }: InWords, fact: Fact): boolean {
  const later = agrees({ ...quantity, low: 0, approximate: false, bound: 'at-least' }, fact.value) === false;
  return (
    (later && sameScale(quantity, fact.value)) ||
    /\b(?:policy|standard|always|aim|target|promise to|commit)\b/.test(text)
  );
}

/** Days are not said in answer to minutes: another thing is meant. */
function sameScale(said: Quantity, value: FactValue): boolean {
  if (value.kind !== 'duration' || said.unit === undefined) return true;
  const ratio = daysOf({ kind: 'duration', amount: said.high, unit: said.unit }) / daysOf(value);
  return ratio < 20 && ratio > 0.05;
}

function sameNoun(said: string | undefined, meant: string | undefined, fact: Fact): boolean {
  if (said === undefined) return false;
  const nouns = meant === undefined ? fact.about.flatMap(wordRoots) : wordRoots(meant);
  return wordRoots(said).some((root) => nouns.includes(root));
}

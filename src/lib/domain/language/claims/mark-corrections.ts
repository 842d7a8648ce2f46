import type { Placed, Quantity } from './quantity.ts';

const takesBack =
  /\b(?:no,? (?:wait|sorry|i mean|hang on|hold on|it is|that is|make)|wait,? (?:no|sorry|it is|that is|i mean)|sorry,? (?:no|i mean|i meant|it is|that is|that should|make)|i mean|i meant|i misspoke|or rather|correction|(?:let me|i should|i must) correct|make that|scratch that|strike that|actually,? (?:no|it is|that is|make)|my mistake|that is (?:wrong|not right|incorrect)|i got that wrong|i was wrong|should (?:be|have been|have said)|what i mean|apologies,? (?:it is|that is|i))\b/;
const barePause =
  /^[\s,.;:()-]*(?:no|sorry|wait|actually|er|um|oops|rather|correction|apologies|my mistake|no sorry)[\s,.;:()-]*(?:it is |that is )?(?:the |a |about |within |up to )?$/;
const comparable = (a: Quantity, b: Quantity) => a.kind === b.kind || isBare(a) || isBare(b);
const isBare = (quantity: Quantity) => quantity.kind === 'count';

/** Marks the figures that their speaker took back; a bare figure on either side takes the other's unit. The last one stands. */
export function markCorrections(text: string, placed: readonly Placed[]): Placed[] {
  const result = [...placed];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const first = result[index]!;
    const second = result[index + 1]!;
    const between = text.slice(first.to, second.at);
    if (between.length > 90 || !comparable(first.quantity, second.quantity)) continue;
    if (!takesBack.test(between) && !barePause.test(between)) continue;
    result[index] = { ...first, quantity: { ...withUnit(first.quantity, second.quantity), corrected: true } };
    result[index + 1] = { ...second, quantity: withUnit(second.quantity, first.quantity) };
  }
  return result;
}

function withUnit(bare: Quantity, other: Quantity): Quantity {
  if (!isBare(bare) || isBare(other) || other.kind === 'date') return bare;
  return {
    ...withoutNoun(bare),
    kind: other.kind,
    ...(other.unit === undefined ? {} : { unit: other.unit }),
    ...(other.currency === undefined ? {} : { currency: other.currency }),
  };
}

function withoutNoun(quantity: Quantity): Quantity {
  const rest: Quantity & { of?: string } = { ...quantity };
  delete rest.of;
  return rest;
}

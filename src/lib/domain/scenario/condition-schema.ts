import * as v from 'valibot';
import { deskActionIds } from '../desk/desk.ts';
import { abuseRungs, countedUpTo } from './abuse-rungs.ts';
import { intensities } from './intensities.ts';
import { faultIds, remedyIds, skillIds } from '../language/reading.ts';

const action = v.picklist(deskActionIds);
const remedy = v.picklist(remedyIds);
const times = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(countedUpTo));

/** In the reader any value passes: `readCondition` names its mistakes better than a schema can. The editor gets every alternative. */
export function conditionSchema(mode: 'reader' | 'editor'): v.GenericSchema<unknown, unknown> {
  return mode === 'reader' ? (v.unknown() as never) : condition;
}

const condition: v.GenericSchema<unknown, unknown> = v.lazy(() =>
  v.union([
    v.picklist([...skillIds, ...faultIds]),
    v.strictObject({ all: v.array(condition) }),
    v.strictObject({ any: v.array(condition) }),
    v.strictObject({ not: condition }),
    v.strictObject({ full: v.picklist(skillIds) }),
    v.strictObject({ asks: v.string() }),
    v.strictObject({
      says: v.strictObject({
        fact: v.string(),
        verdict: v.optional(v.picklist(['right', 'wrong', 'misapplied', 'unsupported'])),
      }),
    }),
    v.strictObject({ offers: remedy }),
    v.strictObject({ refuses: remedy }),
    v.strictObject({ words: v.array(v.string()) }),
    v.strictObject({
      does: action,
      with: v.optional(v.record(v.string(), v.string())),
      success: v.optional(v.boolean()),
    }),
    v.strictObject({ tries: action }),
    v.strictObject({ told: v.string() }),
    v.strictObject({ verified: v.boolean() }),
    v.strictObject({ done: action }),
    v.strictObject({ visited: v.string() }),
    v.strictObject({ intensity: v.picklist(intensities) }),
    v.strictObject({ promised: remedy }),
    v.strictObject({ abuse: v.picklist(abuseRungs.map((rung) => `at-least ${rung}`)) }),
    v.strictObject({ turn: v.picklist(['words', 'deed']) }),
    v.strictObject({ warning: v.picklist(['heeded', 'defied']) }),
    v.strictObject({ warned: times }),
    v.strictObject({ 'let-pass': times }),
    v.strictObject({ 'may-end': v.literal(true) }),
    v.strictObject({ mood: v.pipe(v.string(), v.regex(/^at-(least|most) (calm|annoyed|angry|furious)$/)) }),
  ]),
) as never;

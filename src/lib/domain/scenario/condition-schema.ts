import * as v from 'valibot';
import { deskActionIds } from '../desk/desk.ts';
import { faultIds, remedyIds, skillIds } from '../language/reading.ts';

const action = v.picklist(deskActionIds);
const remedy = v.picklist(remedyIds);

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
    v.strictObject({ mood: v.pipe(v.string(), v.regex(/^at-(least|most) (calm|annoyed|angry|furious)$/)) }),
  ]),
) as never;

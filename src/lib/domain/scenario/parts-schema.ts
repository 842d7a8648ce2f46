import * as v from 'valibot';

/** What the schema is for: the reader names mistakes where they are, the editor completes. */
export type Mode = 'reader' | 'editor';

export const text = v.pipe(v.string('write it as text'), v.trim(), v.nonEmpty('write something'));
export const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use small letters, digits and hyphens'),
);
export const kebabKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'name it with small letters, digits and hyphens'),
);
export const scalar = v.union([v.string(), v.number(), v.boolean()]);

/** In the reader the alternative is picked by what was written; in the editor all are listed. */
export function either<S extends readonly [v.GenericSchema, v.GenericSchema, ...v.GenericSchema[]]>(
  mode: Mode,
  options: S,
  pick: (written: Record<string, unknown>) => number,
): v.GenericSchema<unknown, v.InferOutput<S[number]>> {
  if (mode === 'editor') return v.union(options) as never;
  // `options` lets an unknown key be answered with the keys of every alternative.
  return {
    ...v.lazy((written) => options[pick(isMap(written) ? written : {})] ?? options[0]),
    options,
  } as never;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

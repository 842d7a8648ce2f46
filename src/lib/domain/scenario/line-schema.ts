import * as v from 'valibot';

/** Spoken or told words: text, with the folding's last line break taken off. */
export const spoken = v.pipe(
  v.string('write the words on the next line after ">"'),
  v.trim(),
  v.nonEmpty('write something'),
);

const variants = v.strictObject({
  usual: spoken,
  gentle: v.optional(spoken),
  strong: v.optional(spoken),
  'when-calm': v.optional(spoken),
  'when-angry': v.optional(spoken),
});

export type WrittenLine = string | v.InferOutput<typeof variants>;

/** What the customer says: words, or words for each intensity and mood. */
export function lineSchema(mode: 'reader' | 'editor'): v.GenericSchema<unknown, WrittenLine> {
  if (mode === 'editor') return v.union([spoken, variants]) as never;
  const written = v.lazy((value) => (typeof value === 'object' && value !== null ? variants : spoken));
  return { ...written, options: [spoken, variants] } as never;
}

import type * as v from 'valibot';

type Loose = {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly options?: readonly unknown[];
};

/** The keys that a schema knows at a path, over all branches of its unions, in the order declared. */
export function readKnownKeys(schema: v.GenericSchema, path: readonly (string | number)[]): string[] {
  const there = path.reduce<unknown[]>(
    (schemas, step) => schemas.flatMap((one) => stepInto(one, step)),
    [schema],
  );
  return [...new Set(there.flatMap(branches).flatMap((one) => Object.keys(one.entries ?? {})))];
}

function stepInto(schema: unknown, step: string | number): unknown[] {
  return branches(schema).flatMap((one) => {
    if (one.entries) return Object.hasOwn(one.entries, step) ? [one.entries[step]] : [];
    if (one.item !== undefined) return [one.item];
    return one.type === 'record' ? [one.value] : [];
  });
}

function branches(schema: unknown): Loose[] {
  const one = schema as Loose;
  if (one.wrapped !== undefined) return branches(one.wrapped);
  return Array.isArray(one.options) && one.type !== 'picklist' ? one.options.flatMap(branches) : [one];
}

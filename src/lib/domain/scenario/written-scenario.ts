import type { scenarioSchema } from './scenario-schema.ts';

/** A scenario file as its schema leaves it: right in shape, not yet held against policy, company and itself. */
export type Written = ReturnType<typeof scenarioSchema>['~types'] extends infer T
  ? NonNullable<T> extends { readonly output: infer Output }
    ? Output
    : never
  : never;

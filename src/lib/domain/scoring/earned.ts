import type { Draft } from './evidence.ts';

/** What one earning of a criterion yields. `attainable` is null where the contact gave no occasion for it. */
export type Earned = { readonly attainable: number | null; readonly drafts: readonly Draft[] };

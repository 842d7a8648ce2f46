import type { Intensity } from './scenario.ts';

/** How hard a customer may be, as the trainee chooses it: mildest first. */
export const intensities: readonly Intensity[] = ['gentle', 'usual', 'strong'];

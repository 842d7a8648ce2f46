import type { RemedyId } from '../reading.ts';

/** Where a statement names a remedy: as a noun, or as the deed itself. Offsets are into the statement. */
export type FoundRemedy = {
  readonly remedy: RemedyId;
  readonly at: number;
  readonly to: number;
  readonly isDeed: boolean;
};

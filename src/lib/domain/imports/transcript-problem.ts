import type { Problem } from '../content/problem.ts';

/** What a transcript can be told about itself beside what the schema says; each code has a page. */
export const transcriptProblemCodes = [
  'transcript-action-unknown',
  'transcript-cells-astray',
  'transcript-channel-unknown',
  'transcript-columns-missing',
  'transcript-private-unknown',
  'transcript-unreadable',
] as const;
export type TranscriptProblemCode = (typeof transcriptProblemCodes)[number];

type Place = { readonly file: string; readonly line: number };

/** A problem that keeps the transcript from being read. */
export function mistake(place: Place, code: TranscriptProblemCode, message: string, fix: string): Problem {
  return { ...place, code, message, fix, severity: 'error' };
}

/** A problem that its author should know of; the transcript is read all the same. */
export function doubt(place: Place, code: TranscriptProblemCode, message: string, fix: string): Problem {
  return { ...mistake(place, code, message, fix), severity: 'warning' };
}

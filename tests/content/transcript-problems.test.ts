import { describe, expect, it } from 'vitest';
import { problemLine } from '#lib/domain/content/problem.ts';
import { readTranscript } from '#lib/domain/imports/read-transcript.ts';
import { transcriptProblemCodes } from '#lib/domain/imports/transcript-problem.ts';
import { readProblemPage } from '#tests/make/problem-page.ts';

const problemsOf = ({ info, text }: { info: string; text: string }) =>
  readTranscript(`talk.${info}`, `${text}\n`, ['chat', 'phone']).problems;

describe.each(transcriptProblemCodes.map(readProblemPage))('the page of $code', (page) => {
  it('stands among the pages on transcripts', () => {
    expect(page.in).toBe('transcript');
  });

  it('has an example that shows exactly this problem', () => {
    expect(problemsOf(page.example).map(({ code }) => code)).toEqual([page.code]);
  });

  it('has a mended example without any problem', () => {
    expect(problemsOf(page.mended).map(problemLine)).toEqual([]);
  });
});

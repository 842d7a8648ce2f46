import type { ReplayedContact, Turn } from '#lib/domain/contact/replayed-contact.ts';
import { sectionIds, type Rubric } from '#lib/domain/rubric/rubric.ts';
import type { CriterionScore, Evidence, Scorecard, SectionScore } from '#lib/domain/scoring/scorecard.ts';
import { certaintyOf, sayScore } from '#lib/text/certainty.ts';
import { debrief } from '#lib/text/debrief.ts';
import { sayEvidence, sayVeto } from '#lib/text/evidence.ts';
import { say } from '#lib/text/say.ts';
import { scoringTexts } from '#lib/text/scoring.ts';

type CriterionReport = {
  readonly level: number | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};
type SectionReport = {
  readonly score: number | null;
  readonly confidence: number;
  readonly criteria: Readonly<Record<string, CriterionReport>>;
};

/** What `greenroom score --json` prints. Scores are 0 to 100; null is a section that nothing in the contact called for. */
export type ScoreReport = {
  readonly sections: Readonly<Record<string, SectionReport>>;
  readonly score: number | null;
  readonly result: 'passed' | 'failed' | 'pending' | 'not-assessable';
  readonly criticalErrors: Scorecard['criticalErrors'];
};

/** A scorecard as other programs read it. */
export function scoreReport(scorecard: Scorecard): ScoreReport {
  const { result, criticalErrors } = scorecard;
  const { sections, score } = isJudged(scorecard) ? scorecard : { sections: [], score: null };
  const untouched = sectionIds.map((id) => [id, { score: null, confidence: 1, criteria: {} }] as const);
  return {
    sections: {
      ...Object.fromEntries(untouched),
      ...Object.fromEntries(sections.map((section) => [section.id, sectionReport(section)])),
    },
    score,
    result: result === 'not-scored' ? 'not-assessable' : result,
    criticalErrors,
  };
}

/** What could not be read is not judged by what is missing from it. */
function isJudged({ result, score }: Scorecard): boolean {
  return result !== 'not-assessable' && score !== null;
}

function sectionReport({ score, confidence, criteria }: SectionScore): SectionReport {
  const reports = criteria.map(
    ({ id, level, confidence: sure, evidence }) => [id, { level, confidence: sure, evidence }] as const,
  );
  return { score, confidence, criteria: Object.fromEntries(reports) };
}

/** A scorecard as people read it: the result, what cannot stand, and every criterion with the words it rests on. */
export function scoreText(
  name: string,
  rubric: Rubric,
  { turns }: ReplayedContact,
  scorecard: Scorecard,
): string {
  const { score, result, resultBecause, confidence } = scorecard;
  const judged = isJudged(scorecard);
  const sections = judged ? scorecard.sections : [];
  const figure =
    judged && score !== null
      ? `${sayScore(score)} ${debrief.outOf}, ${debrief.certainty[certaintyOf(confidence)]}`
      : 'no score';
  const replies = turns.filter(({ move }) => move.kind === 'words').length;
  return [
    `${name}: ${replies} ${replies === 1 ? 'reply' : 'replies'}, judged by “${rubric.title}”`,
    `${debrief.results[result]}: ${figure}. ${wordsFor(resultBecause)}`,
    ...scorecard.criticalErrors.map(
      ({ title, quote, seq, clause }) =>
        `  ! ${title}${quoteOf(quote)}${placeOf(seq, turns)}${clause ? ` [${clause}]` : ''}`,
    ),
    ...sections.flatMap((section) => sectionLines(section, rubric, turns)),
  ].join('\n');
}

function sectionLines(
  { id, score, criteria }: SectionScore,
  rubric: Rubric,
  turns: readonly Turn[],
): string[] {
  const section = rubric.sections.find((each) => each.id === id);
  return [
    '',
    `${section?.title ?? id}: ${score === null ? debrief.notNeeded.toLowerCase() : sayScore(score)}`,
    ...criteria.flatMap((each) => criterionLines(each, section, turns)),
  ];
}

function criterionLines(
  scored: CriterionScore,
  section: Rubric['sections'][number] | undefined,
  turns: readonly Turn[],
): string[] {
  const { id, level, notApplicableBecause = '', evidence } = scored;
  const title = section?.criteria.find((each) => each.id === id)?.title ?? id;
  if (level === null)
    return [
      `  ${title}: ${debrief.notApplicable.toLowerCase()}. ${wordsFor(notApplicableBecause)}`.trimEnd(),
    ];
  return [
    `  ${title}: ${say(debrief.level, { level }).toLowerCase()}`,
    ...evidence.map((each) => evidenceLine(each, turns)),
  ];
}

const signs: Readonly<Record<Evidence['effect'], string>> = {
  earned: '+',
  lost: '−',
  'not-counted': '·',
  missing: '?',
};

function evidenceLine(
  { effect, what, quote, seq, rule, clause, said, policy, vetoedBy, because, with: words }: Evidence,
  turns: readonly Turn[],
): string {
  const reasons = [
    vetoedBy ? `not counted: ${sayVeto(vetoedBy)}` : '',
    said && policy ? `said ${said}, the policy says ${policy}` : '',
    because ? say(wordsFor(because), words ?? {}).replace(/\.$/, '') : '',
  ].filter((reason) => reason !== '');
  const source = [rule, ...(clause ? [clause] : [])].join(', ');
  return `    ${signs[effect]} ${sayEvidence(what)}${quoteOf(quote)}${placeOf(seq, turns)}${reasons.length > 0 ? `; ${reasons.join('; ')}` : ''} [${source}]`;
}

function quoteOf(quote: string): string {
  return quote === '' ? '' : ` “${quote.replace(/\s+/g, ' ')}”`;
}

/** Lines are counted as the file counts them. */
function placeOf(seq: number | null, turns: readonly Turn[]): string {
  return seq !== null && turns.some((turn) => turn.seq === seq) ? ` (line ${seq})` : '';
}

function wordsFor(key: string): string {
  return scoringTexts[key] ?? key;
}

import type { Edition } from '../domain/contact/edition.ts';
import type { Criterion } from '../domain/rubric/rubric.ts';
import type { CriterionScore, Scorecard } from '../domain/scoring/scorecard.ts';
import type { CriterionView, EvidenceView, SectionView } from './views/debrief.ts';

/** All evidence of a scorecard in reading order, each with its criterion and, where points were lost or never earned, what would have earned them. */
export function viewEvidence({ rubric }: Edition, automatic: Scorecard): EvidenceView[] {
  const advice = new Map(
    rubric.sections.flatMap(({ criteria }) => criteria.map(({ id, nextTime }) => [id, nextTime] as const)),
  );
  const all = automatic.sections.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, evidence }) =>
      evidence.map((each) => {
        const open = each.effect === 'lost' || each.effect === 'missing';
        return { ...each, criterion: id, ...(open ? { wouldHaveEarned: advice.get(id) ?? '' } : {}) };
      }),
    ),
  );
  return all.sort(
    (a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

/** The rubric's sections with the level each criterion reached, in the rubric's words. */
export function viewSections({ rubric }: Edition, automatic: Scorecard): SectionView[] {
  return automatic.sections.flatMap((scored) => {
    const section = rubric.sections.find(({ id }) => id === scored.id);
    if (!section) return [];
    const criteria = scored.criteria.flatMap((each) => {
      const criterion = section.criteria.find(({ id }) => id === each.id);
      return criterion ? [viewCriterion(criterion, each)] : [];
    });
    return [
      { id: scored.id, title: section.title, score: scored.score, confidence: scored.confidence, criteria },
    ];
  });
}

function viewCriterion(criterion: Criterion, scored: CriterionScore): CriterionView {
  const { level } = scored;
  return {
    id: criterion.id,
    title: criterion.title,
    question: criterion.question,
    level,
    anchor: level === null ? null : (criterion.anchors[Math.floor(level)] ?? null),
    nextAnchor: level === null ? null : (criterion.anchors[Math.floor(level) + 1] ?? null),
    notApplicableBecause: scored.notApplicableBecause ?? null,
    confidence: scored.confidence,
    feedbackOnly: criterion.feedbackOnly,
  };
}

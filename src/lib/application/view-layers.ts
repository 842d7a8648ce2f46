import type { Edition } from '../domain/contact/edition.ts';
import type { Evaluation } from '../domain/review/evaluation.ts';
import { scoreEvaluation } from '../domain/review/score-evaluation.ts';
import type { Scorecard } from '../domain/scoring/scorecard.ts';
import type { Greenroom } from './greenroom.ts';
import type { LayerView } from './views/debrief.ts';
import type { Reflection } from './views/reflect.ts';

type Layered = {
  readonly edition: Edition;
  readonly automatic: Scorecard;
  readonly reviews: readonly Evaluation[];
  readonly reflection: Reflection | null;
};

/** Every layer of the score as it arrived: automatic, one's own, peers without names, the manager. */
export async function viewLayers(
  room: Greenroom,
  { edition, automatic, reviews, reflection }: Layered,
): Promise<LayerView[]> {
  const given = await Promise.all(reviews.map((review) => reviewLayer(room, edition, review)));
  const order = { automatic: 0, self: 1, peer: 2, manager: 3 };
  return [automaticLayer(automatic), ...(reflection ? [ownLayer(edition, reflection)] : []), ...given].sort(
    (a, b) => order[a.layer] - order[b.layer],
  );
}

function automaticLayer({ sections, score, result }: Scorecard): LayerView {
  const criteria = sections
    .flatMap((section) => section.criteria)
    .map(({ id, level }) => ({ id, level, comment: '' }));
  return {
    layer: 'automatic',
    by: null,
    score,
    result,
    on: null,
    comment: '',
    sections: sections.map(({ id, score: each }) => ({ id, score: each })),
    criteria,
  };
}

/** One's own view is of sections, 0 to 4, shown as a share of four; it is no result. */
function ownLayer({ rubric }: Edition, { levels, words }: Reflection): LayerView {
  const sections = rubric.sections.map(({ id }) => ({
    id,
    score: levels[id] === undefined ? null : (levels[id] / 4) * 100,
  }));
  return {
    layer: 'self',
    by: null,
    score: null,
    result: 'not-scored',
    on: null,
    comment: words,
    sections,
    criteria: [],
  };
}

async function reviewLayer(room: Greenroom, { rubric }: Edition, review: Evaluation): Promise<LayerView> {
  const { score, result, sections } = scoreEvaluation(rubric, review);
  const reviewer = review.layer === 'manager' ? await room.people.get(review.reviewer) : null;
  const criteria = Object.entries(review.judgements).map(([id, { level, comment, reason }]) => ({
    id,
    level,
    comment: comment ?? reason ?? '',
  }));
  return {
    layer: review.layer,
    by: reviewer?.document.name ?? null,
    score,
    result,
    on: review.submittedAt,
    comment: review.comment,
    sections,
    criteria,
  };
}

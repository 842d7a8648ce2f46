import type { ReviewRequest } from '#lib/application/save-review.ts';
import type { Judged } from '#lib/domain/review/check-judgements.ts';
import { field, ticketOf } from './read-form.ts';

/** A review form's fields as a request: `level.<criterion>`, `reason.`, `comment.`, repeated `evidence.` as `seq:start:end`, `clear.<critical error>`. */
export function readReview(assignment: string, form: FormData): ReviewRequest {
  const criteria = new Set(
    [...form.keys()].flatMap((name) => /^(?:level|comment|evidence|reason)\.(.+)$/.exec(name)?.[1] ?? []),
  );
  const judged = [...criteria].flatMap((criterion) => {
    const judgement = judgementOf(form, criterion);
    return judgement ? [[criterion, judgement] as const] : [];
  });
  return {
    assignment,
    ...ticketOf(form),
    judgements: Object.fromEntries(judged),
    comment: field(form, 'comment').trim(),
    clears: Object.fromEntries(
      [...form.keys()]
        .filter((name) => name.startsWith('clear.'))
        .map((name) => [name.slice('clear.'.length), field(form, name)]),
    ),
  };
}

/** Nothing where neither level nor words nor evidence were given; a missing level with words is kept as a draft of N/A without a reason. */
function judgementOf(form: FormData, criterion: string): Judged | null {
  const chosen = field(form, `level.${criterion}`);
  const reason = field(form, `reason.${criterion}`).trim();
  const comment = field(form, `comment.${criterion}`).trim();
  const evidence = form.getAll(`evidence.${criterion}`).flatMap(placeOf);
  if (chosen === '' && comment === '' && evidence.length === 0) return null;
  return {
    level: /^[0-4]$/.test(chosen) ? Number(chosen) : null,
    reason: chosen === 'na' ? reason : '',
    comment,
    evidence,
  };
}

function placeOf(value: FormDataEntryValue): { seq: number; start: number; end: number }[] {
  const found = typeof value === 'string' ? /^(\d{1,6}):(\d{1,6}):(\d{1,6})$/.exec(value) : null;
  if (!found) return [];
  return [{ seq: Number(found[1]), start: Number(found[2]), end: Number(found[3]) }];
}

import type { Contact } from '../contact/contact.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Judgement } from './evaluation.ts';

/** A judgement as it arrives: places in the transcript without their words. */
export type Judged = {
  readonly level: number | null;
  readonly reason: string;
  readonly comment: string;
  readonly evidence: readonly { readonly seq: number; readonly start: number; readonly end: number }[];
};

/**
 * Takes what a reviewer sent for the rubric's criteria: unknown criteria and impossible levels are left out, and every piece of evidence
 * gets its words from the contact itself. A place that does not exist there is dropped.
 */
export function checkJudgements(
  rubric: Rubric,
  contact: Contact,
  sent: Readonly<Record<string, Judged>>,
): Record<string, Judgement> {
  const criteria = rubric.sections.flatMap((section) => section.criteria);
  return Object.fromEntries(
    criteria.flatMap(({ id }) => {
      const judged = sent[id];
      return judged && (isLevel(judged.level) || judged.level === null)
        ? [[id, checkJudgement(contact, judged)]]
        : [];
    }),
  );
}

function checkJudgement(contact: Contact, { level, reason, comment, evidence }: Judged): Judgement {
  return {
    level,
    ...(reason === '' ? {} : { reason }),
    ...(comment === '' ? {} : { comment }),
    evidence: evidence.flatMap(({ seq, start, end }) => {
      const event = contact.events.find((each) => each.seq === seq);
      if (event?.type !== 'agent.said' || start < 0 || end > event.text.length || start >= end) return [];
      return [{ seq, start, end, quote: event.text.slice(start, end) }];
    }),
  };
}

/** Ids of the criteria that still want a level or, for N/A, a reason. Feedback-only criteria may stay open. */
export function missingJudgements(rubric: Rubric, judgements: Readonly<Record<string, Judgement>>): string[] {
  const criteria = rubric.sections
    .flatMap((section) => section.criteria)
    .filter((criterion) => !criterion.feedbackOnly);
  return criteria.filter(({ id }) => !isComplete(judgements[id])).map(({ id }) => id);
}

function isComplete(judgement: Judgement | undefined): boolean {
  if (!judgement) return false;
  return judgement.level !== null || (judgement.reason ?? '') !== '';
}

function isLevel(level: number | null): level is number {
  return level !== null && Number.isInteger(level) && level >= 0 && level <= 4;
}

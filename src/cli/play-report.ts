import type { Contact, ContactEvent } from '#lib/domain/contact/contact.ts';
import type { Edition } from '#lib/domain/contact/edition.ts';
import { replayContact } from '#lib/domain/contact/replay-contact.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import type { Scorecard } from '#lib/domain/scoring/scorecard.ts';

/** What `greenroom play --json` prints. `scorecard` is of what was said so far; `ending` is null while the contact runs. */
export type PlayReport = {
  readonly format: 1;
  readonly scenario: string;
  readonly seed: number;
  readonly transcript: readonly {
    readonly seq: number;
    readonly at: number;
    readonly by: 'customer' | 'agent' | 'desk' | 'clock';
    readonly text: string;
  }[];
  readonly moment: string;
  readonly ending: { readonly id: string; readonly kind: string; readonly title: string } | null;
  readonly scorecard: Scorecard;
};

/** Replays and scores a contact for the command line. */
export function playReport(edition: Edition, contact: Contact): PlayReport {
  const replayed = replayContact(edition, contact);
  const ending = replayed.ended?.ending;
  return {
    format: 1,
    scenario: edition.scenario.id,
    seed: contact.header.seed,
    transcript: contact.events.map((event) => ({
      seq: event.seq,
      at: event.at,
      by: speakerOf(event),
      text: wordsOf(event),
    })),
    moment: replayed.moment,
    ending: ending ? { id: ending.id, kind: ending.kind, title: ending.title } : null,
    scorecard: scoreContact(edition, replayed),
  };
}

/** One event as a line of the terminal. */
export function transcriptLine(event: ContactEvent): string {
  const names = { customer: 'Customer', agent: 'You', desk: 'Desk', clock: '' };
  const name = names[speakerOf(event)];
  return name === '' ? `  (${wordsOf(event)})` : `${name}: ${wordsOf(event)}`;
}

/** Transcript (unless it was shown already), ending and scorecard as text. */
export function reportText(report: PlayReport, shownAlready: boolean): string {
  const names = { customer: 'Customer', agent: 'You', desk: 'Desk', clock: '' };
  const lines = report.transcript.map(({ by, text }) =>
    names[by] === '' ? `  (${text})` : `${names[by]}: ${text}`,
  );
  const { scorecard } = report;
  const sections = scorecard.sections.map(({ id, score, criteria }) => [
    `${id.padEnd(16)} ${score === null ? 'not needed' : score}`,
    ...criteria.map(
      (each) =>
        `  ${each.id.padEnd(24)} ${each.level === null ? 'n/a' : `${each.level}/4`}${evidenceText(each.evidence)}`,
    ),
  ]);
  return [
    ...(shownAlready ? [] : lines),
    '',
    report.ending
      ? `Ending: ${report.ending.title} (${report.ending.kind})`
      : `Not ended; the customer waits at “${report.moment}”.`,
    `Score: ${scorecard.score ?? 'none'}, ${scorecard.result} (${scorecard.resultBecause})`,
    ...scorecard.criticalErrors.map(({ title, quote }) => `Critical: ${title} “${quote}”`),
    ...sections.flat(),
  ].join('\n');
}

function evidenceText(evidence: Scorecard['sections'][number]['criteria'][number]['evidence']): string {
  const signs = { earned: '+', lost: '−', 'not-counted': '·', missing: '?' };
  return evidence
    .map(
      ({ effect, what, rule, quote, clause }) =>
        `\n      ${signs[effect]} ${what}${quote === '' ? '' : ` “${quote}”`} [${rule}${clause ? `, ${clause}` : ''}]`,
    )
    .join('');
}

function speakerOf(event: ContactEvent): PlayReport['transcript'][number]['by'] {
  if (event.type === 'customer.said') return 'customer';
  if (event.type === 'agent.said') return 'agent';
  return event.type === 'agent.did' || event.type === 'agent.tried' ? 'desk' : 'clock';
}

function wordsOf(event: ContactEvent): string {
  switch (event.type) {
    case 'customer.said':
    case 'agent.said':
      return event.text;
    case 'agent.did':
      return `${event.action} ${argumentsText(event.args)}${event.success ? '' : '(came to nothing)'}`.trim();
    case 'agent.tried':
      return `${event.action} ${argumentsText(event.args)}refused, beyond authority`;
    case 'time.passed':
      return `${Math.round(event.seconds / 60)} minutes pass`;
    case 'contact.ended':
      return `ended by ${event.by}`;
  }
}

function argumentsText(args: Readonly<Record<string, string>>): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}=${value} `)
    .join('');
}

import * as v from 'valibot';

const scalar = v.union(
  [v.string(), v.number(), v.boolean(), v.null()],
  'Write words, a number, true or false.',
);

const speaker = v.pipe(
  v.string('Write "customer" or "agent".'),
  v.transform((written) => written.trim().toLowerCase()),
  v.picklist(['customer', 'agent'], 'Write "customer" or "agent": every line belongs to one of the two.'),
);

const turn = v.pipe(
  v.object({
    speaker,
    text: v.nullish(v.string('Write what was said, in quotes.')),
    action: v.nullish(v.string('Write the name of the action, as in "refund".')),
    args: v.nullish(
      v.union(
        [v.array(scalar), v.record(v.string(), v.unknown())],
        'Write a block of names and values, as in {"amount": 40}.',
      ),
    ),
  }),
  v.check(
    ({ text, action }) => typeof text === 'string' || isNamed(action),
    'Give the line a "text" with what was said, or an "action" with what was done.',
  ),
  v.check(
    (line) => line.speaker === 'agent' || typeof line.text === 'string',
    'Only the agent acts: give the line a "text", or make its speaker "agent".',
  ),
);

function isNamed(action: string | null | undefined): boolean {
  return (action ?? '').trim() !== '';
}

/** A transcript as it is written. Keys that nobody knows are left alone: exports carry more than is needed. */
export const transcriptSchema = v.object({
  channel: v.nullish(v.string('Write the channel, as in "chat".')),
  situation: v.nullish(v.string('Write a sentence or two in quotes.')),
  date: v.nullish(
    v.pipe(
      v.string('Write the date as in "2026-03-31".'),
      v.check((date) => /^\d{4}-\d{2}-\d{2}/.test(date), 'Write the date as in "2026-03-31".'),
    ),
  ),
  tier: v.nullish(v.string('Write the id of a tier.')),
  case: v.nullish(v.record(v.string(), v.unknown(), 'Write a block of names and values.')),
  turns: v.pipe(
    v.array(turn, 'Write a list of lines, each with a speaker.'),
    v.minLength(1, 'Write at least one line.'),
  ),
});

export type WrittenTranscript = v.InferOutput<typeof transcriptSchema>;
export type WrittenTurn = WrittenTranscript['turns'][number];

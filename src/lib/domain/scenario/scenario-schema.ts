import * as v from 'valibot';
import { deskActionIds } from '../desk/desk.ts';
import { lineSchema, spoken } from './line-schema.ts';
import { otherwiseSchema, placeSchema } from './moment-schema.ts';
import { either, kebab, kebabKey, scalar, text, type Mode } from './parts-schema.ts';

/**
 * The shape of a scenario file. `reader` picks each alternative by what was written, so that a mistake is named where it is;
 * `editor` lists all alternatives, for completion while typing.
 */
export function scenarioSchema(mode: Mode) {
  return v.strictObject({
    format: described(v.literal(1), 'The version of this file format: 1.'),
    id: described(kebab, 'The file’s name without .yaml.'),
    title: described(text, 'One line for lists: what it is about.'),
    family: described(kebab, 'Scenarios that practise the same thing share a family.'),
    level: described(v.picklist(['beginner', 'intermediate', 'advanced']), 'How hard it is.'),
    channel: described(kebab, 'One of the company’s channels.'),
    tier: described(v.optional(kebab), 'The tier the trainee works on; the lowest one unless said.'),
    policy: described(
      v.pipe(v.array(v.string()), v.minLength(1, 'name at least one clause')),
      'The clauses it exercises.',
    ),
    rubric: described(kebab, 'The rubric that scores it.'),
    briefing: described(spoken, 'What the trainee is told before the first line.'),
    'content-note': described(v.optional(spoken), 'What a person may want to know beforehand.'),
    varies: described(
      v.optional(v.record(v.string(), variedSchema(mode))),
      'Values drawn from the seed, for sealed forms.',
    ),
    case: described(v.record(v.string(), v.unknown()), 'What the desk shows.'),
    private: described(
      v.optional(v.array(v.string())),
      'Case fields that may be told only after identity is verified.',
    ),
    customer: customerSchema(mode),
    'must-tell': described(v.optional(v.array(v.string())), 'Facts the customer has to be told.'),
    escalation: described(
      v.optional(escalationSchema),
      'Whether the policy wants this contact escalated, and by which clause.',
    ),
    moments: described(
      v.record(kebabKey, placeSchema(mode)),
      'Where the conversation can be; the first is where it opens.',
    ),
    otherwise: described(otherwiseSchema(mode), 'What the customer says where no rule understood the reply.'),
    'at-any-moment': described(
      v.optional(v.array(v.unknown())),
      'Shared behaviours, in the order in which they may interrupt.',
    ),
    golden: described(
      v.optional(v.record(kebabKey, goldenSchema(mode))),
      'Reference runs with the results they must have.',
    ),
  });
}

const escalationSchema = v.strictObject({
  when: v.picklist(['required', 'allowed', 'unnecessary']),
  tier: v.optional(kebab),
  because: v.optional(v.string()),
});

function described<S extends v.GenericSchema>(schema: S, words: string) {
  return v.pipe(schema, v.description(words));
}

function variedSchema(mode: Mode) {
  const list = v.pipe(v.array(scalar), v.minLength(1, 'list at least one value'));
  const range = v.strictObject({
    from: v.number(),
    to: v.number(),
    step: v.pipe(v.number(), v.minValue(0.01, 'take steps above 0')),
  });
  return either(mode, [list, range], (written) =>
    'from' in written || 'to' in written || 'step' in written ? 1 : 0,
  );
}

function customerSchema(mode: Mode) {
  const slot = v.strictObject({
    'asked-by': v.pipe(v.array(text), v.minLength(1, 'give at least one phrase')),
    answer: lineSchema(mode),
  });
  return v.strictObject({
    name: text,
    mood: v.picklist(['calm', 'annoyed', 'angry', 'furious']),
    patience: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least 1'), v.maxValue(20, 'at most 20')),
    wants: spoken,
    knows: v.optional(v.record(kebabKey, slot)),
    'keeps-quiet': v.optional(v.array(text)),
  });
}

function goldenSchema(mode: Mode) {
  return v.strictObject({
    title: text,
    seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
    turns: v.pipe(v.array(goldenTurnSchema(mode)), v.minLength(1, 'write at least one turn')),
    ends: kebab,
    sections: v.optional(
      v.record(v.string(), v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))),
    ),
    result: v.picklist(['passed', 'failed', 'pending']),
  });
}

function goldenTurnSchema(mode: Mode) {
  const words = v.strictObject({ words: spoken, 'reads-as': v.optional(v.array(v.string())) });
  const deed = v.strictObject({
    does: v.picklist(deskActionIds),
    args: v.optional(v.record(v.string(), scalar)),
  });
  const waiting = v.strictObject({ waits: v.string() });
  return either(mode, [words, deed, waiting], (written) =>
    'does' in written ? 1 : 'waits' in written ? 2 : 0,
  );
}

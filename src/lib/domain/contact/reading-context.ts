import type { ReadingContext } from '../language/reading.ts';
import type { Edition } from './edition.ts';
import type { Replaying } from './replaying.ts';

/** What the reader may know when the representative's next message arrives. */
export function readingContext(edition: Edition, replaying: Replaying): ReadingContext {
  const { customer, tier } = edition.scenario;
  const { fields, privateFields } = replaying.form.caseRecord;
  return {
    earlier: replaying.earlier,
    slots: customer.slots.map(({ id, askedBy }) => ({ id, askedBy, filled: replaying.told.includes(id) })),
    caseFields: fields,
    privateFields,
    verified: replaying.desk.verified,
    done: replaying.desk.done,
    tier,
  };
}

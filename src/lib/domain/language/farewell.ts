import { patterns } from './pattern.ts';

/** Words that end a contact, and the wishes that go with them. */
export const farewellPatterns = patterns(
  '(?:have|enjoy|wish(?:ing)? you) (?:{~})(?:a |an |the |your )?(?:{~})(?:nice|good|great|lovely|wonderful|pleasant|fantastic|amazing|blessed|rest|better|best|safe|super)(?: {_})(?:day|evening|weekend|afternoon|night|morning|one|week|rest|trip|holiday|time)',
  '(?:good ?bye|bye|bye bye|take care|all the best|cheerio|see you|farewell|until next time)(?= |$)',
);

import { patterns } from './pattern.ts';

/** Words that end a contact, and the wishes that go with them. */
export const farewellPatterns = patterns(
  '(?:have|enjoy|wish(?:ing)? you) (?:{~})(?:a |an |the |your )?(?:{~})(?:nice|good|great|lovely|wonderful|pleasant|fantastic|amazing|blessed|rest|better|best|safe|super)(?: {_})(?:day|evening|weekend|afternoon|night|morning|one|week|rest|trip|holiday|time)',
  '(?:good ?bye|bye|bye bye|take care|all the best|cheerio|farewell|until next time)(?= |$)',
  // "I can see you have waited" sees, and leaves nobody.
  '(?:^|(?<!\\b(?:i|we|can|could|to|will) ))see you(?= (?:soon|later|then|again|around|tomorrow|next|on|at)(?: |$)|$)',
);

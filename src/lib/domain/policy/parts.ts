/** The parts that behaviours, desk and rubrics ask for. A company fills each with one of its facts; it may name further parts of its own. */
export const wellKnownParts = [
  'refund-limit',
  'goodwill-limit',
  'return-window',
  'faulty-window',
  'payout-time',
  'identity-details',
  'abuse-warnings',
  'acknowledge-within',
  'resolve-within',
  'follow-up-within',
  'first-response',
] as const;

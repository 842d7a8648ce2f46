/**
 * The version of reader, player and scorer together. It goes up whenever the same contact could read, play or score differently;
 * the changelog says why under its heading Scoring.
 */
export const engineVersion = '1';

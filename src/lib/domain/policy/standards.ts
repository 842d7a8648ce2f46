/** The standards that clauses serve: the vocabulary in which scenarios, desk and rubrics speak of any company's policy. */
export const standardIds = [
  'be-professional',
  'be-clear',
  'listen',
  'be-empathetic',
  'be-accurate',
  'be-responsive',
  'resolve-first-time',
  'go-beyond',
  'keep-focus',
  'protect-privacy',
  'verify-identity',
  'warn-before-ending',
  'escalate-correctly',
  'follow-the-steps',
  'log-complaints',
  'own-mistakes',
] as const;

/** Why the mood moved, by rule of the shared mood law. */
const moodCauses: Readonly<Record<string, string>> = {
  acknowledged: 'Their own problem was named',
  apologised: 'A real apology',
  helped: 'Something was done about it',
  'right-remedy': 'The right way out was offered',
  refused: 'A way out was refused',
  mistreated: 'Words that blame, argue, dismiss or mock',
  'wrong-claim': 'Something was said that does not hold here',
  'asked-again': 'Asked again for something already told',
  'verification-failed': 'The identity check failed',
  unhelpful: 'The turn did not help',
  asks: 'Asked for a manager',
  'boundary-kept': 'A clear boundary, with cause',
  'warned-without-cause': 'A warning without cause',
  'warned-again': 'Warned again after it had stopped',
  'kept-waiting': 'No reply within the time for it',
  unkept: 'Something promised had not been done',
};

/** The cause of a change of mood: a law’s own words, an author’s sentence as it is, or that the scenario’s own rule did it. */
export function sayMoodCause(cause: string): string {
  if (cause.includes(' ')) return cause;
  const rule = cause.split('.').at(-1) ?? cause;
  return moodCauses[rule] ?? 'What was said or done at this moment';
}

export const moodNames = ['calm', 'annoyed', 'angry', 'furious'] as const;

/** Points 0 to 7 as the word for the level they lie in. */
export function sayMood(points: number): string {
  return moodNames[Math.max(0, Math.min(3, Math.floor(points / 2)))] ?? 'calm';
}

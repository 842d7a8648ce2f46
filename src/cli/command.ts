/** One command of `greenroom`: takes its arguments, prints, answers the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** The arguments cannot be understood: exit code 2, with the message and a pointer to the help. */
export class UsageError extends Error {}

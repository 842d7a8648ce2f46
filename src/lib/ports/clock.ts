/** The wall clock. Only use cases ask it, and only for records; scores never depend on it. */
export interface Clock {
  /** ISO 8601 in UTC, to the millisecond. */
  now(): string;
}

/** Where ids and seeds come from. Tests hand in a counting twin. */
export interface Chance {
  /** A new id that fits a store: lower-case letters and digits, at least 100 bits unless it is a test twin. */
  id(): string;
  /** A whole number from 0 to 4294967295. */
  seed(): number;
}

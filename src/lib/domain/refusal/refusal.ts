/** Refusals are named by whose move it is; one place in the web layer maps them to status codes. `key` is a sentence of the text catalogue. */
abstract class Refusal extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  constructor(key: string, values: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(key, options);
    this.key = key;
    this.values = values;
  }
}

/** You may not: 403, or 404 where even existence is private. */
export class Refused extends Refusal {
  override readonly name = 'Refused';
}

/** Not now: the thing is in another state or at another revision than you think: 409. */
export class NotNow extends Refusal {
  override readonly name: string = 'NotNow';
}

/** Somebody wrote since you read: load again, then decide again. `values` hold `id`, `expected` and `revision`. */
export class Stale extends NotNow {
  override readonly name = 'Stale';
}

/** Tried too often: 429. `values.wait` says how long to wait, in words. */
export class TooSoon extends NotNow {
  override readonly name = 'TooSoon';
}

/** There is no such thing for you: 404. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound';
}

/** What was sent cannot be used as it is: 400. */
export class Unusable extends Refusal {
  override readonly name = 'Unusable';
}

/** We cannot, though you may: a full disk, a folder we may not write: 500. `cause` is what the system said. */
export class Broken extends Refusal {
  override readonly name = 'Broken';
}

/**
 * The same answer for the same thing, worked out at most once and forgotten with it.
 * Only for things that never change once made: a message, a policy, a fact.
 */
export function oncePer<Thing extends object, Answer>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const answer = work(thing);
    known.set(thing, answer);
    return answer;
  };
}

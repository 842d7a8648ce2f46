/** The list with the names that it lacks, each once, in the order of first happening. */
export function added<T extends string>(list: readonly T[], names: readonly T[]): readonly T[] {
  const fresh = names.filter((name, at) => !list.includes(name) && names.indexOf(name) === at);
  return fresh.length === 0 ? list : [...list, ...fresh];
}

/** Fills `{name}` places of a sentence. A place without a value stays as it stands, so that a gap is seen and never hidden. */
export function say(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{([\w-]+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** One of two sentences by number, with `{n}` filled. */
export function sayCount(n: number, one: string, many: string): string {
  return say(n === 1 ? one : many, { n });
}

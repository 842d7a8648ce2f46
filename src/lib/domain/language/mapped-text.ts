/**
 * Text that was changed on the way, and where each of its units came from.
 * Unit `i` of `text` stands for the original's half-open range `starts[i]`–`ends[i]`.
 */
export type MappedText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Collects pieces of changed text together with the range each piece stands for. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Adds `text`, all of which stands for the range `start`–`end`. */
  replace(text: string, start: number, end: number): void {
    this.pieces.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Adds the units `from`–`to` of `source` unchanged. */
  keep(source: MappedText, from: number, to: number): void {
    this.pieces.push(source.text.slice(from, to));
    for (let i = from; i < to; i++) {
      this.starts.push(source.starts[i]!);
      this.ends.push(source.ends[i]!);
    }
  }

  build(): MappedText {
    return { text: this.pieces.join(''), starts: this.starts, ends: this.ends };
  }
}

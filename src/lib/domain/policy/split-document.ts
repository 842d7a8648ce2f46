/** One line of a file and its number, counted from 1. */
export type SourceLine = { readonly text: string; readonly line: number };

/** A fenced block with a meaning of its own; `line` is its fence, `text` begins on the line after. */
export type Block = {
  readonly kind: 'clause' | 'facts';
  readonly text: string;
  readonly line: number;
  readonly closed: boolean;
};

/** What stands under one `##` heading (or before the first, where `heading` is empty). `prose` marks lines of other fences as `code`. */
export type Section = {
  readonly heading: string;
  readonly line: number;
  readonly prose: readonly (SourceLine & { readonly code: boolean })[];
  readonly blocks: readonly Block[];
};

/** A policy file in its parts, before anything is understood. `frontMatter` is null where the file does not open with a closed `---` block. */
export type SplitDocument = {
  readonly frontMatter: string | null;
  readonly introduction: Section;
  readonly sections: readonly Section[];
};

type Draft = { heading: string; line: number; prose: (SourceLine & { code: boolean })[]; blocks: Block[] };
type Fence = {
  readonly marks: string;
  readonly kind: string;
  readonly line: number;
  readonly lines: string[];
};

/** Splits Markdown with front matter into its clauses, every line with its number. */
export function splitDocument(text: string): SplitDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
      : -1;
  const body = lines.map((line, index) => ({ text: line.trimEnd(), line: index + 1 })).slice(end + 1);
  const [introduction, ...sections] = splitBody(body);
  return {
    frontMatter: end < 0 ? null : lines.slice(1, end).join('\n'),
    introduction: introduction!,
    sections,
  };
}

function splitBody(body: readonly SourceLine[]): Section[] {
  const sections: Draft[] = [{ heading: '', line: body[0]?.line ?? 1, prose: [], blocks: [] }];
  let fence: Fence | undefined;
  for (const source of body) {
    const section = sections.at(-1)!;
    if (fence) {
      fence = continueFence(fence, source, section);
    } else {
      const opened = openFence(source);
      const heading = /^##(?:\s+(.*))?$/.exec(source.text);
      if (heading)
        sections.push({ heading: (heading[1] ?? '').trim(), line: source.line, prose: [], blocks: [] });
      else if (!opened || !hasMeaning(opened)) section.prose.push({ ...source, code: opened !== undefined });
      fence = opened;
    }
  }
  if (fence && hasMeaning(fence)) sections.at(-1)!.blocks.push(blockOf(fence, false));
  return sections;
}

function openFence({ text, line }: SourceLine): Fence | undefined {
  const [, marks, kind] = /^ {0,3}(`{3,}|~{3,})\s*(\S*)\s*$/.exec(text) ?? [];
  return marks === undefined ? undefined : { marks, kind: kind ?? '', line, lines: [] };
}

/** The fence while it goes on, undefined once this line closes it. */
function continueFence(fence: Fence, source: SourceLine, section: Draft): Fence | undefined {
  const closes =
    source.text.trim().startsWith(fence.marks) && source.text.trim().replaceAll(fence.marks[0]!, '') === '';
  if (!hasMeaning(fence)) section.prose.push({ ...source, code: true });
  else if (closes) section.blocks.push(blockOf(fence, true));
  else fence.lines.push(source.text);
  return closes ? undefined : fence;
}

function hasMeaning(fence: Fence): boolean {
  return fence.kind === 'clause' || fence.kind === 'facts';
}

function blockOf(fence: Fence, closed: boolean): Block {
  return { kind: fence.kind as Block['kind'], text: fence.lines.join('\n'), line: fence.line, closed };
}

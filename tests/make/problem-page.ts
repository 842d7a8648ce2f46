import { readFileSync } from 'node:fs';
import { mossfieldFiles } from './mossfield.ts';

/** A page of `src/docs/problems`: its front matter and the fenced block under each of its two headings. */
export type ProblemPage = {
  readonly code: string;
  readonly in: string;
  readonly example: Block;
  readonly mended: Block;
};
type Block = { readonly info: string; readonly text: string };

export function readProblemPage(code: string): ProblemPage {
  const text = readFileSync(new URL(`../../src/docs/problems/${code}.md`, import.meta.url), 'utf8');
  const [, example = '', mended = ''] = text.split(/^## (?:Example|Mended)$/m);
  const mark = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';
  return { code: mark('code'), in: mark('in'), example: blockOf(example), mended: blockOf(mended) };
}

function blockOf(section: string): Block {
  const [, , info = '', text = ''] = /^(`{3,})(.*)\n([\s\S]*?)\n\1$/m.exec(section) ?? [];
  return { info, text };
}

/** Mossfield Cycles with a page's block in place: a further policy file, keys of company.yaml, changed lines, or only the files listed. */
export function filesWith({ info, text }: Block): Map<string, string> {
  const files = new Map(mossfieldFiles);
  const [kind, path = 'policy/example.md'] = info.split(' ');
  if (kind === 'markdown') return files.set(path, text);
  if (kind === 'yaml') return files.set(path, withKeys(files.get(path)!, text));
  if (kind === 'diff') return files.set(path, changed(files.get(path)!, text));
  return new Map([...files].filter(([file]) => text.split('\n').includes(file)));
}

/** Each top-level key of `keys` takes the place of the one in `file`, or stands at its end. */
function withKeys(file: string, keys: string): string {
  return keys.split(/\n(?=\S)/).reduce((rest, part) => {
    const old = new RegExp(`^${part.split(':')[0]}:.*\\n(?:[ -].*\\n)*`, 'm');
    return old.test(rest) ? rest.replace(old, `${part}\n`) : `${rest}${part}\n`;
  }, file);
}

function changed(file: string, lines: string): string {
  const marked = (mark: string) =>
    lines
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  return file.replace(marked('-'), marked('+'));
}

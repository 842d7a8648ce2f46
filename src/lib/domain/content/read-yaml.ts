import type * as v from 'valibot';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Checked, Problem } from './problem.ts';
import { readChecked, type Path } from './read-checked.ts';

/** A YAML file whose values know their lines. `lineOf` takes a path and answers the line of the nearest thing that exists. */
export type YamlFile<T> = { readonly value: T; readonly lineOf: (path: Path) => number };

/**
 * Reads YAML against a schema. Every problem names the file's line; an unknown key is answered with the nearest known one.
 * `firstLine` is where the text begins in its file, for YAML inside Markdown.
 */
export function readYaml<S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): Checked<YamlFile<v.InferOutput<S>>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => syntaxProblem(file, at(error.pos[0]), error)),
    };
  }
  const lineOf = (path: Path) => at(offsetOf(document, path));
  const plain = plainValue(file, document, lineOf([]));
  if (!plain.ok) return plain;
  const checked = readChecked(file, plain.value, schema, lineOf);
  return checked.ok ? { ...checked, value: { value: checked.value, lineOf } } : checked;
}

/** An alias without its anchor, or aliases nested into a bomb, only show when the value is built. */
function plainValue(file: string, document: Document, line: number): Checked<unknown> {
  try {
    return { ok: true, value: document.toJS(), problems: [] };
  } catch (error) {
    const fix = 'Write the value out where it is used, without & and *.';
    const message = `This is not readable YAML: ${(error as Error).message}.`;
    return { ok: false, problems: [{ file, line, code: 'yaml-syntax', message, fix, severity: 'error' }] };
  }
}

function syntaxProblem(file: string, line: number, error: YAMLError): Problem {
  if (error.code === 'DUPLICATE_KEY') return repeatedKey(file, line);
  const quoting = /mapping|implicit key|Nested mappings/i.test(error.message);
  return {
    file,
    line,
    code: 'yaml-syntax',
    message: `This is not readable YAML: ${error.message.split('\n')[0]}.`,
    fix: quoting
      ? 'If a spoken line contains a colon, start it on the next line after ">".'
      : 'Check indentation, quotes and brackets on this line and the one before.',
    severity: 'error',
  };
}

function repeatedKey(file: string, line: number): Problem {
  const message = 'The name on this line stands twice in the same block.';
  return {
    file,
    line,
    code: 'repeated-key',
    message,
    fix: 'Keep one of the two, or give the other its own name.',
    severity: 'error',
  };
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const found = childOf(node, step);
    if (!found) break;
    offset = found.offset;
    node = found.node;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair ? { node: pair.value, offset: startOf(pair.key) } : undefined;
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

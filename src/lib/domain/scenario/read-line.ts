import type { CustomerLine } from './scenario.ts';
import type { WrittenLine } from './line-schema.ts';

/** What the customer says, alternatives apart: a blank line under `>` separates them. */
export function readLine(written: WrittenLine): CustomerLine {
  if (typeof written === 'string') return { usual: alternatives(written) };
  const gentle = written.gentle;
  const strong = written.strong;
  const calm = written['when-calm'];
  const angry = written['when-angry'];
  return {
    usual: alternatives(written.usual),
    ...(gentle === undefined ? {} : { gentle: alternatives(gentle) }),
    ...(strong === undefined ? {} : { strong: alternatives(strong) }),
    ...(calm === undefined ? {} : { whenCalm: alternatives(calm) }),
    ...(angry === undefined ? {} : { whenAngry: alternatives(angry) }),
  };
}

/** YAML folds a blank line under `>` to one line break; each alternative is written once. */
function alternatives(text: string): readonly string[] {
  const lines = text.split(/\n+/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

import { guideTitles } from '#lib/text/docs.ts';

/** Pages of the documentation as they were written, taken into the build. */
const guides = import.meta.glob<string>('/src/docs/*.md', { query: '?raw', import: 'default', eager: true });
const problems = import.meta.glob<string>('/src/docs/problems/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Page = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly markdown: string;
};

/** Guides in their reading order. */
export const guidePages: readonly Page[] = Object.entries(guideTitles).flatMap(([id, title]) => {
  const markdown = guides[`/src/docs/${id}.md`];
  return markdown === undefined ? [] : [{ id, title, group: '', markdown }];
});

/** One page for every content problem, by kind of file, then by code. */
export const problemPages: readonly Page[] = Object.values(problems)
  .map(readPage)
  .sort((a, b) => (a.group === b.group ? (a.id < b.id ? -1 : 1) : a.group < b.group ? -1 : 1));

function readPage(text: string): Page {
  const [, front = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const entry = (name: string) =>
    new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(front)?.[1]?.replace(/^["']|["']$/g, '') ?? '';
  return { id: entry('code'), title: entry('title'), group: entry('in'), markdown };
}

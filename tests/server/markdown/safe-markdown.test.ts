import { describe, expect, it } from 'vitest';
import { safeMarkdown } from '#lib/server/markdown/safe-markdown.ts';

describe('safe Markdown', () => {
  it('keeps headings, lists, tables, emphasis and https links', () => {
    const html = safeMarkdown.toHtml(
      '### Steps\n\n1. **Ask**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[site](https://example.org)',
    );
    expect(html).toContain('<h3>Steps</h3>');
    expect(html).toContain('<strong>Ask</strong>');
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('href="https://example.org"');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<p onclick="alert(1)">x</p>'],
    ['an image that runs', '![i](javascript:alert(1))'],
    ['a link that runs', '[x](javascript:alert(1))'],
    ['a link that runs in disguise', '[x](&#106;avascript:alert(1))'],
    ['a data address', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a style', '<div style="background:url(x)">x</div>'],
    ['an iframe', '<iframe src="https://example.org"></iframe>'],
    ['svg', '<svg onload=alert(1)></svg>'],
    ['a form', '<form action="/x"><input name=a></form>'],
    ['a protocol-relative link', '[x](//evil.example)'],
  ])('takes out %s', (_what, markdown) => {
    expect(safeMarkdown.toHtml(markdown)).not.toMatch(
      /script|onclick|onload|style=|iframe|svg|form|input|data:|evil|<img/,
    );
  });

  it('makes a first-level heading a second-level one, since the page has its own title', () => {
    expect(safeMarkdown.toHtml('# Title')).toBe('<h2>Title</h2>\n');
  });
});

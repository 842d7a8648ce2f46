import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import type { Markdown } from '../../ports/markdown.ts';

const marked = new Marked({ gfm: true, breaks: false });

// The allowlist is what policies, briefings and documentation use; anything else is dropped with its attributes.
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...[
      'h2',
      'h3',
      'h4',
      'p',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'a',
      'blockquote',
      'code',
      'pre',
      'hr',
      'br',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href'], th: ['align'], td: ['align'], code: ['class'], ol: ['start'] },
  allowedClasses: { code: [/^language-[a-z]+$/] },
  allowedSchemes: ['https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { h1: 'h2' },
};

/** Markdown by marked, then sanitised, since marked leaves raw HTML as it is. */
export const safeMarkdown: Markdown = {
  toHtml: (markdown) => sanitize(marked.parse(markdown, { async: false }), allowed),
};

/** Turns an author's Markdown into HTML that is safe to show: no scripts, no styles, no foreign addresses but https links. */
export interface Markdown {
  toHtml(markdown: string): string;
}

import { docsTexts } from './docs.ts';
import type { RuleText } from './rules/rule-text.ts';

/** A rule's page as Markdown: what it looks for and refuses, with replies in which it is found and not found. */
export function rulePage({ looksFor, refuses, found, notFound }: RuleText): string {
  return [
    ...section(docsTexts.looksFor, looksFor),
    ...section(docsTexts.refuses, refuses),
    ...section(docsTexts.examples, found.map(example).join('\n')),
    ...section(docsTexts.refusals, notFound.map(example).join('\n')),
  ].join('\n\n');
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function example(each: RuleText['found'][number]): string {
  if (typeof each === 'string') return `- ${literal(each)}`;
  const asked = each.asked === undefined ? '' : `${docsTexts.afterQuestion} “${literal(each.asked)}”. `;
  return `- ${asked}${docsTexts.afterCustomer} “${literal(each.customer ?? '')}”: ${literal(each.says)}`;
}

/** Examples hold characters that Markdown would take for its own. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

import { customerSigns, type CustomerRule } from './customer-signs.ts';
import { hiddenInsults } from './hidden-words.ts';
import { identityKinds } from './identity-kinds.ts';
import { findMatches } from './match.ts';
import type { Message } from './message.ts';
import type { CustomerSign, Span } from './reading.ts';
import { segment } from './segment.ts';

/**
 * What a customer's message shows: a problem, details that identify them, abuse of a person apart from strong words about a fault,
 * threats of violence, the wish for a manager, distress. In order of `start`, then rule id.
 */
export function readCustomerMessage(text: string): CustomerSign[] {
  const message = segment(text);
  const signs: CustomerSign[] = [...hiddenSigns(message)];
  for (const rule of customerSigns) {
    for (const sign of signsBy(rule, message))
      if (!signs.some((other) => clashes(sign, other))) signs.push(sign);
  }
  return [...signs, ...identitySigns(text)].sort(
    (a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

function signsBy(rule: CustomerRule, message: Message): CustomerSign[] {
  return findMatches(rule.patterns, message)
    .filter(
      ({ tokens, text }) =>
        rule.evenReported ||
        !tokens.some((token) => token.quoted || (token.negated && !/\bnot\b/.test(text))),
    )
    .map(({ start, end }) => ({
      ...quote(message.original, { start, end }),
      sign: rule.sign,
      rule: rule.id,
      ...(rule.severity && { severity: rule.severity }),
    }));
}

// A problem may share its words with an insult; an insult that is also a swear word is told once, and a threat is nothing besides.
function clashes(sign: CustomerSign, other: CustomerSign): boolean {
  const both =
    sign.sign === other.sign ||
    (sign.sign === 'swearing' && other.sign === 'abuse') ||
    other.sign === 'threat';
  return both && sign.start < other.end && other.start < sign.end;
}

function hiddenSigns(message: Message): CustomerSign[] {
  return hiddenInsults(message.original).map((span): CustomerSign => {
    const aimed = message.sentences.some(
      (sentence) =>
        sentence.start <= span.start &&
        span.end <= sentence.end &&
        /\byou(?: are|r)?(?: \w+){0,3}/.test(sentence.words) &&
        !/fuck|shit|crap|bull/.test(span.word),
    );
    return {
      ...quote(message.original, span),
      sign: aimed ? 'abuse' : 'swearing',
      rule: 'CUS-7',
      severity: aimed ? 'major' : 'minor',
    };
  });
}

function identitySigns(text: string): CustomerSign[] {
  return identityKinds.flatMap(({ given }) => {
    const found = given.exec(text);
    return found
      ? [
          {
            ...quote(text, { start: found.index, end: found.index + found[0].length }),
            sign: 'volunteered-identity' as const,
            rule: 'CUS-8',
          },
        ]
      : [];
  });
}

function quote(text: string, { start, end }: Span): Span & { readonly quote: string } {
  return { start, end, quote: text.slice(start, end) };
}

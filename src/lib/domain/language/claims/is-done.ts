import type { FoundRemedy } from './found-remedy.ts';

const done =
  /\b(?:(?:i|we) (?:have|had)(?: (?:now|just|already|also|gone ahead and|went ahead and|personally))* (?:\w+ed|\w+en|sent|put|made|got|done|set|paid|begun|brought|gone|told|let|left|built|bought|had)|(?:i|we) (?:just |already |also )?(?:refunded|replaced|sent|escalated|issued|processed|cancelled|canceled|booked|arranged|credited|added|applied|passed|put through|ordered|raised|transferred|reimbursed|waived|exchanged|swapped|compensated|called|rang|phoned)|(?:has|have) (?:now |just |already |also )?been \w+|(?:is|are) (?:now )?(?:done|on (?:its|their) way|processed|issued|booked|arranged|cancelled|confirmed|complete)|(?:was|were) (?:\w+ed|sent)|(?:is|are) (?:now |all |already )?(?:refunded|replaced|escalated|exchanged|credited|reimbursed|sent|cancelled))\b/;
const ours = /\b(?:i|we|me|us|let me|our|my|let us)\b/;
const past =
  /\b(?:asked (?:for|about|us)|requested|wanted|mention(?:ed)?|about|regarding|status of|your (?:refund|replacement|exchange|cancellation) (?:request|was|is)|previous|earlier|last)\b/;

/** Whether a statement tells a remedy as done. */
export function isDone(text: string, found: FoundRemedy): boolean {
  const clause = done.exec(text);
  if (!clause) return false;
  if (past.test(text.slice(Math.max(0, found.at - 30), found.at)) && !/\b(?:i|we) have\b/.test(text))
    return false;
  if (/\b(?:would|could|should|might|must) have\b/.test(text)) return false;
  const later = /\b(?:so|and|then) (?:i|we) (?:will|can)\b/.exec(text);
  if (later && later.index < found.at) return false;
  if (
    /^(?:i|we) (?:have|had)(?: \w+)? (?:a|an|the|your|to|no|some|been|had|looked|checked|read|seen|noted|spoken|asked)\b/.test(
      clause[0],
    )
  )
    return /\b(?:i|we) have (?:spoken|asked)\b/.test(clause[0]) && found.remedy === 'escalation';
  return (
    ours.test(text) ||
    found.isDeed ||
    /\b(?:been|on (?:its|their) way|is (?:done|processed|booked))\b/.test(text)
  );
}

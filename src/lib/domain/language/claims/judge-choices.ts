import type { Fact } from '../../policy/policy.ts';
import type { Claim } from '../reading.ts';
import { applies } from './case-fields.ts';
import { choicesOf, type Choice } from './choice-facts.ts';
import { followsTheChoice } from './chosen-remedy.ts';
import { claimOf, trimmed } from './claim-of.ts';
import type { Hearing } from './hearing.ts';
import { asking } from './matching.ts';
import { verdictOnChoice } from './choice-verdicts.ts';
import type { Statement } from './statements.ts';

/** Judges what customers may choose from, against the choices the policy gives them. */
export function judgeChoices(hearing: Hearing): Claim[] {
  const choices = choicesOf(hearing.pack);
  if (choices.length === 0) return [];
  return hearing.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const meant = choiceMeant(hearing, choices, statement);
    if (!meant) return [];
    const { start, end } = trimmed(statement);
    const said = hearing.spoken.quoteOf(hearing.spoken.spanOf(start, end));
    return [claimOf(hearing, { ...meant, rule: 'CLAIM-CHOICE', start, end, said })];
  });
}

type Meant = { readonly fact: Fact; readonly verdict: Claim['verdict'] };

function choiceMeant(hearing: Hearing, choices: readonly Choice[], statement: Statement): Meant | undefined {
  const topic = (fact: Fact) => hearing.talks(statement.sentence.text).get(fact)?.score ?? 0;
  const { text } = statement;
  const said = { text, roots: () => hearing.roots(text).set, has: asking(text) };
  let best: (Meant & { readonly topic: number }) | undefined;
  for (const choice of choices) {
    const verdict = verdictOnChoice(choice, said, hearing.context.caseFields);
    if (
      !verdict ||
      (verdict === 'wrong' && choice.kind === 'remedies' && followsTheChoice(hearing, statement))
    )
      continue;
    const score = topic(choice.fact);
    if (isAbout(hearing, choice, statement, score) && score > (best?.topic ?? -1))
      best = { fact: choice.fact, verdict, topic: score };
  }
  return best && { fact: best.fact, verdict: best.verdict };
}

/** Remedies are recognised by the case they apply to; lists of things by their topic, and unless the case rules them out. */
function isAbout(hearing: Hearing, { fact, kind }: Choice, { sentence }: Statement, topic: number): boolean {
  const fields = { ...hearing.context.caseFields, ...hearing.stated(sentence.text) };
  const governs = applies(fact, fields, hearing.pack.policy, hearing.context.tier);
  if (kind === 'remedies') return governs === 'holds' && (fact.appliesWhen !== undefined || topic >= 0.5);
  return governs !== 'fails' && topic >= 0.7;
}

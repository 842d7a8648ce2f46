import type { Fact } from '../../policy/policy.ts';
import type { Claim } from '../reading.ts';
import { claimOf, trimmed, type Bench } from './bench.ts';
import { applies, type Governs } from './case-fields.ts';
import type { Statement } from './statements.ts';
import { hasFullTopic, topicScore, topicsOf } from './topics.ts';

/** What the fact's name asserts when its value is yes. */
type Sense = 'we-pay' | 'customer-pays' | 'needed' | 'possible' | 'impossible';

const paying =
  /\b(?:pay|pays|paid|paying|cost|costs|charge[ds]?|free|postage|expense|label|cover|covers|covered|on us|fee|fees|out of pocket|prepaid|pre-paid|bill)\b/;
const wePay =
  /\b(?:free(?: of charge)?|no (?:cost|charge|fee)s?|will not (?:cost|charge|be charged)|not (?:cost|charge|be charged|have to pay|need to pay|pay)|(?:do|does|did) not (?:cost|charge|pay|have to pay|need to pay)|no need to pay|nothing to pay|costs? (?:you )?nothing|not pay anything|(?:we|i|the company)(?: \w+){0,2} (?:pay|cover|refund|reimburse|meet|send (?:you )?(?:a )?(?:prepaid|pre-paid|free))|on us|at our (?:cost|expense)|prepaid|pre-paid|paid for by us|without (?:paying|any cost|charge))\b/;
const customerPays =
  /\b(?:(?:you|customers?|the customer|the buyer)(?: \w+){0,3} (?:pay|cover|meet|charged|bear)|at your (?:own )?(?:cost|expense)|your (?:own )?(?:cost|expense|responsibility)|we(?: \w+){0,2} (?:charge|deduct|take off)|(?:is|are) (?:a |charged|not free|payable|down to you)|not (?:free|covered|cover|pay for|refund)|costs? you (?!nothing)|(?:will|would|does) cost|out of your own pocket|down to you)\b/;
const negates =
  /\b(?:not|no|never|unable|cannot|neither|nor|none|excluded|excludes?|non-?\w+able|nothing|forbidden|barred|impossible|against)\b/;
const modal =
  /\b(?:can|could|may|able|allow\w*|entitled|eligible|possible|refundable|returnable|accept\w*|offer\w*|do|does|have|will|need\w*|must|requir\w*|want|is|are|exchang\w*|refund\w*|return\w*|cover\w*|include\w*|exclude\w*|final|non-?\w+able|able)\b/;
const needs =
  /\b(?:need|needs|needed|must|have to|has to|require[ds]?|required|necessary|essential|only (?:if|with|when))\b/;
const needless =
  /\b(?:(?:do|does|will|would) not (?:need|have to|require|ask for)|no need|need not|not (?:necessary|needed|required|essential|compulsory)|optional|even without|never (?:need|ask))\b/;
const askingNow =
  /\b(?:i|we) (?:just |first |only |will |also )*(?:need|must|have to|has to) (?:to )?(?:check|verify|ask|know|confirm|see|look)/;

function senseOf(fact: Fact): Sense | undefined {
  const name = fact.id.slice(fact.id.indexOf('.') + 1).replace(/-/g, ' ');
  if (/\b(?:pay|pays|paid|cost|costs|charge|charged|free|postage|fee|cover|covers|covered)\b/.test(name)) {
    if (/\b(?:customer|you|buyer|charge|charged|fee)\b/.test(name))
      return /\b(?:no|not)\b/.test(name) ? 'we-pay' : 'customer-pays';
    return 'we-pay';
  }
  if (/\b(?:required|requires|needed|needs|need|must|necessary|compulsory|mandatory)\b/.test(name))
    return 'needed';
  if (
    /\b(?:no|not|non|excluded|excludes|never|final|forbidden|without|barred|final sale|exempt)\b/.test(name)
  )
    return 'impossible';
  return 'possible';
}

/** Judges statements without a figure against the policy's yes-or-no facts: who pays, what is needed, what can be done. */
export function judgeYesNo(bench: Bench): Claim[] {
  const facts = bench.facts.filter((fact) => fact.value.kind === 'yes-no');
  return bench.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const meant = factMeant(bench, facts, statement);
    if (!meant) return [];
    const asserted = asserts(meant, statement);
    if (asserted === undefined || meant.value.kind !== 'yes-no') return [];
    const { start, end } = trimmed(statement);
    const verdict = asserted === meant.value.yes ? 'right' : 'wrong';
    return [
      claimOf(bench, {
        verdict,
        rule: 'CLAIM-YES-NO',
        start,
        end,
        said: bench.spoken.quoteOf(bench.spoken.spanOf(start, end)),
        fact: meant,
        policy: `${nameOf(meant)}: ${meant.value.yes ? 'yes' : 'no'}`,
      }),
    ];
  });
}

const nameOf = (fact: Fact) => fact.id.slice(fact.id.indexOf('.') + 1).replace(/-/g, ' ');

function factMeant(bench: Bench, facts: readonly Fact[], statement: Statement): Fact | undefined {
  const topics = topicsOf(bench.pack);
  const own = bench.roots(statement.text);
  const around = bench.roots(statement.sentence.text);
  const isNamed = (fact: Fact, score: number) => score >= 0.9 && hasFullTopic(topics.get(fact) ?? [], own);
  const fields = { ...bench.context.caseFields, ...bench.stated(statement.sentence.text) };
  const scored = facts
    .map((fact) => {
      const entries = topics.get(fact) ?? [];
      const here = topicScore(entries, own);
      return {
        fact,
        score: here === 0 ? 0 : here + 0.4 * topicScore(entries, around),
        governs: applies(fact, fields, bench.pack.policy, bench.context.tier),
      };
    })
    .filter(
      (one) =>
        one.governs !== 'fails' &&
        (isNamed(one.fact, one.score) ||
          (sendsBack.test(statement.text) &&
            !/[£$€]/.test(statement.text) &&
            isSettled(one.fact, one.score, one.governs))),
    )
    .sort(
      (a, b) => b.score + (b.governs === 'holds' ? 0.3 : 0) - a.score - (a.governs === 'holds' ? 0.3 : 0),
    );
  return scored.find((one) => asserts(one.fact, statement) !== undefined)?.fact;
}

const sendsBack =
  /\b(?:postage|return\w*|collect\w*|couriers?|send(?:ing)? (?:it|them) back|labels?|shipping)\b/;

/** Who pays needs no full name where the case itself settles which rule is meant. */
function isSettled(fact: Fact, score: number, governs: Governs): boolean {
  return (
    score >= 0.25 &&
    governs === 'holds' &&
    fact.appliesWhen !== undefined &&
    (senseOf(fact) === 'we-pay' || senseOf(fact) === 'customer-pays')
  );
}

/** What the statement says of the fact's proposition: true, false, or nothing. */
function asserts(fact: Fact, statement: Statement): boolean | undefined {
  const sense = senseOf(fact);
  const text = statement.text;
  if (sense === 'we-pay' || sense === 'customer-pays') {
    if (!paying.test(text)) return undefined;
    const ours = wePay.test(text);
    const theirs = customerPays.test(text);
    if (ours === theirs && !(ours && /\b(?:not|no)\b/.test(text))) return undefined;
    return (ours ? 'we-pay' : 'customer-pays') === sense;
  }
  if (sense === 'needed') return needed(text);
  if (!modal.test(text) || askingNow.test(text)) return undefined;
  const possible = !negates.test(text) && !/\bonly\b/.test(text);
  return sense === 'possible' ? possible : !possible;
}

function needed(text: string): boolean | undefined {
  if (needless.test(text)) return false;
  const without = /\bwithout\b/.test(text);
  if (without) return negates.test(text.replace(/\bno problem\b/, ''));
  return needs.test(text) && !askingNow.test(text) ? true : undefined;
}

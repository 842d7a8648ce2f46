import type { CompanyPack, Fact } from '../../policy/policy.ts';
import type { Message } from '../message.ts';
import type { Proposal, ReadingContext } from '../reading.ts';
import { conditionsOf, statedFields, type CaseFields } from './case-fields.ts';
import { placeQuantities } from './find-quantities.ts';
import { proposalsOf } from './find-proposals.ts';
import type { Placed } from './quantity.ts';
import { speak, type Spoken } from './spoken.ts';
import { statementsOf, type Statement } from './statements.ts';
import { talksOf, type Talks } from './topics.ts';
import { rooted, type Rooted } from './word-root.ts';

/** Everything the judges of one message look at, laid out once. */
export type Hearing = {
  readonly spoken: Spoken;
  readonly context: ReadingContext;
  readonly pack: CompanyPack;
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly placed: readonly Placed[];
  readonly proposals: readonly Proposal[];
  /** The end of the customer's last words, lower case; empty where there are none. */
  readonly customerSaid: string;
  /** A text's roots, the facts it talks of, and the case fields it names; each text is read once. */
  readonly roots: (text: string) => Rooted;
  readonly talks: (text: string) => Talks;
  readonly stated: (text: string) => CaseFields;
};

/** How much of the customer's last message an answer may answer. */
const longestQuestion = 300;

export function layOut(message: Message, context: ReadingContext, pack: CompanyPack): Hearing {
  const spoken = speak(message);
  const statements = statementsOf(spoken);
  const conditions = conditionsOf(pack.policy);
  const roots = once(rooted);
  const lastWords = context.earlier.findLast((turn) => turn.speaker === 'customer')?.text ?? '';
  return {
    spoken,
    context,
    pack,
    facts: [...pack.policy.facts.values()],
    statements,
    placed: withoutLists(placeQuantities(spoken), statements),
    proposals: proposalsOf(message),
    roots,
    talks: once((text) => talksOf(pack, roots(text))),
    stated: once((text) => statedFields(text, conditions, context.caseFields)),
    customerSaid: lastWords.slice(-longestQuestion).toLowerCase(),
  };
}

/** More figures than this in one statement are a list, and state no rule. */
const mostInOneBreath = 8;
/** Nobody's message holds more; it keeps the judges' work in bounds. */
const mostInOneMessage = 200;

function withoutLists(placed: readonly Placed[], statements: readonly Statement[]): readonly Placed[] {
  if (placed.length <= mostInOneBreath) return placed;
  const count = new Map<Statement | undefined, number>();
  const said = placed.slice(0, mostInOneMessage).map((one) => {
    const statement = statementAt(statements, one.at);
    count.set(statement, (count.get(statement) ?? 0) + 1);
    return { one, statement };
  });
  return said.flatMap(({ one, statement }) => (count.get(statement)! <= mostInOneBreath ? [one] : []));
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** The statement in which a place of the spoken line lies. */
export function statementAt(statements: readonly Statement[], at: number): Statement | undefined {
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (statements[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  const found = statements[low];
  return found && found.start <= at && at < found.end ? found : undefined;
}

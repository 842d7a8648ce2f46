import type { DeskActionId } from '../desk/desk.ts';
import { isEndReason } from '../desk/end-reasons.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { kebab } from './case-names.ts';

type Args = Readonly<Record<string, string>>;

/** What other systems call the desk's arguments; `1` is the first of a bare list. */
const calledOtherwise: Readonly<Partial<Record<DeskActionId, Readonly<Record<string, readonly string[]>>>>> =
  {
    refund: { amount: ['refund-amount', 'value', 'sum', 'total', '1'] },
    goodwill: { amount: ['credit', 'credit-amount', 'value', 'sum', 'total', '1'] },
    escalate: {
      tier: ['to', 'level', 'team', 'target', 'company-team', 'department', '1'],
      note: ['notes', 'reason', 'summary', 'message', 'details', 'description', 'text', '2'],
    },
    'log-complaint': { summary: ['note', 'reason', 'description', 'details', 'text', '1'] },
    'schedule-follow-up': {
      what: ['subject', 'task', 'note', 'reason', '1'],
      in: ['days', 'in-days', 'when', '2'],
    },
    'wrap-up': { note: ['notes', 'summary', 'text', 'disposition', '1'] },
    'end-contact': { reason: ['because', 'disposition', 'note', '1'] },
  };

/** The arguments under the desk's own names, beside those it does not know. A tier and a reason are put into the company's words. */
export function deskArguments(action: DeskActionId, written: Args, pack: CompanyPack, tier: string): Args {
  const args: Record<string, string> = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [kebab(name), value]),
  );
  for (const [name, others] of Object.entries(calledOtherwise[action] ?? {})) {
    const found = [name, ...others].find((each) => (args[each] ?? '') !== '');
    if (found !== undefined) args[name] = args[found]!;
  }
  if (action === 'escalate') args['tier'] = tierNamed(args['tier'] ?? '', pack, tier);
  if (action === 'end-contact') args['reason'] = reasonNamed(args['reason'] ?? '');
  return args;
}

/** The tier that some words name by id, title or number; the next one up where they name none. */
function tierNamed(words: string, { company: { tiers } }: CompanyPack, own: string): string {
  const said = kebab(words);
  const number = /(?:tier|level|line)-?(\d)/.exec(said)?.[1];
  const found =
    tiers.find(({ id, title }) => said === id || said === kebab(title)) ??
    tiers.find(({ title }) => said.includes(kebab(title)));
  if (found) return found.id;
  if (number !== undefined && tiers[Number(number) - 1]) return tiers[Number(number) - 1]!.id;
  const next = tiers[tiers.findIndex(({ id }) => id === own) + 1] ?? tiers.at(-1);
  return next?.id ?? words;
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/threat/, 'threat'],
  [/abus|insult|swear|language|rude/, 'abuse'],
  [/resol|solved|complete|done|finished|success/, 'resolved'],
  [/follow|call-?back/, 'follow-up-arranged'],
  [/hand|transfer|escalat/, 'handed-over'],
  [/gone|left|silent|no-(?:reply|response|answer)|inactiv|timeout/, 'customer-gone'],
];

function reasonNamed(words: string): string {
  const said = kebab(words);
  if (isEndReason(said)) return said;
  return reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}

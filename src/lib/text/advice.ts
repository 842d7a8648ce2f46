/** What a piece of evidence is told by. */
type Lost = { readonly what: string; readonly rule: string; readonly because?: string | undefined };

const whatTheRest =
  'Say “we” where a colleague or a courier slipped, and go on with what you will do about it.';

/** By the reason, where the find alone does not say what was missing. */
const byReason: Readonly<Record<string, string>> = {
  'scoring.escalation.brushed-off':
    'When somebody asks for a manager, say what you can do about the problem right now, and offer to do it.',
  'scoring.escalation.only-said':
    'Hand it up at the desk, with a note, before you tell the customer that you have.',
  'scoring.escalation.unneeded': 'Say what you can do yourself, and do it, before you hand anything up.',
  'scoring.ending.failed':
    'Stay with the problem until it is solved, or until somebody who can solve it has taken it over.',
  'scoring.ending.acceptable': 'Before you close, see what is still open: a promise, a question, a note.',
};

/** By the rule: how it was said, done or left out. */
const byRule: Readonly<Record<string, string>> = {
  'BLA-2': whatTheRest,
  'BLA-4': whatTheRest,
  'DIS-1':
    'Name what happened, and leave how the customer should feel to them: “That was due on Monday, and it isn’t here.”',
  'DIS-3': 'Do that step yourself, or say who does it and by when.',
  'RUD-5': 'Answer once more in other words, as if it were the first time.',
  'CLAIM-GUILT': 'Say what you know about the fault, and ask about what you don’t.',
  'CLAIM-ANCHOR': 'Say from which day the time is counted: the clause names it.',
  'CLAIM-CASE': 'Look at the order before you give a date or a sum.',
  'CLAIM-CHOICE': 'Name every way out that the policy leaves open, and let the customer choose.',
  'order.verified-before-acting': 'Verify two details before you act at the desk.',
  'expects.does': 'Do it at the desk while you are still with the customer.',
  'expects.offers': 'Offer it as soon as you know the case, and let the customer choose.',
  'expects.asks': 'Ask for it in one short question before you offer anything.',
};

/** By what was found: a fault, a verdict, a deed. */
const byFind: Readonly<Record<string, string>> = {
  'blame-shifting': 'Leave out who did what wrong, and say what you will do now.',
  dismissal: 'When the answer is no, give the reason in a sentence and offer what you can do instead.',
  'non-apology': 'Apologise for what happened, without “if” or “but”: “I’m sorry that it came late.”',
  rudeness: 'Leave out every word about the person, and say the next thing that you can do.',
  sarcasm: 'Say it as you mean it, in plain words.',
  argument: 'Leave the point unanswered, and say the next thing that you can do.',
  jargon: 'Use the customer’s word for it, or explain yours in the same sentence.',
  'over-promise': 'Promise what is in your own hands, and say when you will know the rest.',
  'false-claim': 'Look it up before you say it, and say it as the clause has it.',
  wrong: 'Look it up before you say it, and say it as the clause has it.',
  misapplied: 'Ask first which case this is: the rule that you named is for another one.',
  unsupported: 'Say what the policy or the order shows, and where you don’t know, that you will find out.',
  'broken-promise': 'Do it at the desk before you say that it is done.',
  disclosure: 'Verify two details before you tell anything from the account.',
  'personal-business': 'Keep to the customer’s matter, and leave your own day out.',
  'asks-again': 'Read back what you were told instead of asking for it again.',
  'unprovoked-warning':
    'Answer what happened. Strong words about a fault are no insult, and need no warning.',
  stuffing: 'Keep one phrase of each kind, and put the matter in between.',
  echo: 'Say in your own words what you understood, in half a sentence.',
  injection: 'Write to the customer, and to nobody else.',
  shouting: 'Write in small letters: capitals read as shouting.',
  slang: 'Use words that a stranger of any age would read without a smile.',
  'against-policy': 'Read the clause named here before you act, and offer what it allows.',
  tried: 'Know how far your own authority goes, and hand over what goes beyond it.',
  'breaks-clause': 'Read the clause named here before you answer, and say what it gives this customer.',
};

/** What would have saved or earned a point, where what was lost says more than its criterion does; else undefined. */
export function adviceOn({ what, rule, because = '' }: Lost): string | undefined {
  return byReason[because] ?? byRule[rule] ?? byFind[what];
}

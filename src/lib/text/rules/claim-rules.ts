import type { RuleTexts } from './rule-text.ts';

/**
 * Statements held against the policy and the case. The examples assume a shop whose policy gives thirty days from delivery, lets a
 * customer with a faulty item choose, pays the return postage then, and allows twenty pounds of goodwill; the order is a faulty one, 33 days old.
 */
export const claimRuleTexts: RuleTexts = {
  'CLAIM-FIGURE': {
    of: 'false-claim',
    title: 'A figure of the policy',
    looksFor:
      'A time, an amount or a share that is said of something the policy has a figure for. Another figure is wrong; the figure for another case is misapplied.',
    refuses: 'Figures that are asked, negated, quoted or corrected at once, and figures about anything else.',
    found: [
      'Our return window is 14 days from delivery.',
      'Returns are only accepted within thirty days of delivery.',
    ],
    notFound: ['I waited 14 days for a bus once.', 'Is the return window 14 days?'],
  },
  'CLAIM-ANCHOR': {
    of: 'false-claim',
    title: 'The right figure from the wrong day',
    looksFor:
      'The policy’s number of days, counted from the purchase where the policy counts from the delivery, or the other way about.',
    refuses: 'Figures without a day to count from.',
    found: ['You have 30 days from purchase.', 'For faulty items you have 12 months from purchase.'],
    notFound: ['You have 30 days from delivery.', 'You bought it 30 days ago.'],
  },
  'CLAIM-WINDOW': {
    of: 'false-claim',
    title: 'Inside or past the time limit',
    looksFor:
      'A statement that the customer is in time or too late, held against the dates of the case and the rule that applies to it.',
    refuses: 'The same words asked or on a condition.',
    found: [
      'I’m afraid you’re past the return window.',
      'You are outside our return window, so there’s nothing I can do.',
    ],
    notFound: ['Are you past the return window?', 'The window frame is cracked.'],
  },
  'CLAIM-CHOICE': {
    of: 'false-claim',
    title: 'What the customer may choose',
    looksFor:
      'A way out granted or refused, held against what the policy lets the customer choose in this case.',
    refuses: 'An offer that is only asked, and what another company does.',
    found: ['You can choose a repair, a replacement or a refund.', 'You can’t have a refund, only a repair.'],
    notFound: ['Would you like a repair?', 'I hope the blender helps.'],
  },
  'CLAIM-YES-NO': {
    of: 'false-claim',
    title: 'A plain yes or no of the policy',
    looksFor: 'Whether something is so by the policy, such as who pays for the return postage.',
    refuses: 'Questions and wishes.',
    found: ['The return postage is free for you.', 'You have to pay the return postage.'],
    notFound: ['Did you pay for the return postage?', 'Thank you for the photo.'],
  },
  'CLAIM-CASE': {
    of: 'false-claim',
    title: 'A detail of the case',
    looksFor: 'A date, an age or a price of the customer’s own order, held against the record.',
    refuses: 'Figures about other orders.',
    found: ['It arrived 60 days ago.', 'You paid £45 for it.'],
    notFound: ['Did it arrive on Monday?', 'Most orders arrive in two days.'],
  },
  'CLAIM-AUTHORITY': {
    of: 'false-claim',
    title: 'More than your role may give',
    looksFor: 'An amount given, promised or named as a limit, held against what the role may approve.',
    refuses: 'An amount that somebody with the authority is asked for.',
    found: ['I can give you £50.', 'As an apology I’ll send you a £75 gift card.'],
    notFound: ['You paid £89 for it.', 'I can give you a new one.'],
  },
  'CLAIM-TOO-SOON': {
    of: 'false-claim',
    title: 'Sooner than the policy allows',
    looksFor: 'Money promised for today or tomorrow where the policy names days.',
    refuses: 'Deeds of your own: “I will refund it today” says when you act, not when the money arrives.',
    found: [
      'Your money should land in your account by tonight.',
      'You’ll have your money back instantly on your card.',
    ],
    notFound: ['I will call you today.', 'Your money takes a few days to reach the card.'],
  },
  'CLAIM-GUILT': {
    of: 'false-claim',
    title: 'Guilt that nothing supports',
    looksFor: 'The customer said to have caused the damage, without a word of it in the case.',
    refuses: 'The question what happened.',
    found: ['You must have dropped it after delivery.', 'You probably overloaded it.'],
    notFound: ['Did it fall after the delivery?', 'It may have been damaged on the way.'],
  },
  'CLAIM-VOW': {
    of: 'false-claim',
    title: 'A guarantee that nothing supports',
    looksFor: 'A remedy or a result guaranteed, without a rule that grants it.',
    refuses: 'What is in your own hands, and guarantees denied.',
    found: ['I guarantee the replacement will never break again.', 'I guarantee compensation.'],
    notFound: ['I can’t guarantee that.', 'I promise to call you back by four.'],
  },
  'DISCLOSE-VALUE': {
    of: 'disclosure',
    title: 'A private detail told too early',
    looksFor:
      'A private value of the case, however it is written, before the customer’s identity is verified.',
    refuses: 'A value that the customer has written, and everything after verification.',
    found: ['It went to 12 Mill Lane.', 'The postcode is ls14ap.'],
    notFound: [
      'Could I have your postcode?',
      { customer: 'My postcode is LS1 4AP.', says: 'Thank you, LS1 4AP it is.' },
    ],
  },
  'DISCLOSE-CONFIRM': {
    of: 'disclosure',
    title: 'A guess confirmed',
    looksFor: 'A yes to the customer’s guess of a private detail, before their identity is verified.',
    refuses: 'Thanks for a detail that is still to be checked.',
    found: [
      { customer: 'Is it LS1 4AP?', says: "Yes, that's the one." },
      { customer: 'Is my address 12 Mill Lane?', says: 'Yes, that is right.' },
    ],
    notFound: [
      { customer: 'Is it LS1 4AP?', says: "I can't confirm that before I know who you are." },
      { customer: 'Is the refund done?', says: 'Yes, it is.' },
    ],
  },
  'PROMISE-1': {
    of: 'broken-promise',
    title: 'Said to be done, and not done',
    looksFor:
      'A remedy or an escalation said to be done or under way that the desk never saw, by the end of the contact.',
    refuses: 'Offers, conditions, and what the desk did before or after the words.',
    found: [
      'I have refunded you. (And no refund is made.)',
      'I’ve passed this to my team lead. (And nothing is passed on.)',
    ],
    notFound: ['I can refund you if you like.', 'I have refunded you. (After the refund was made.)'],
  },
};

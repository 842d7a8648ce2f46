import type { RuleTexts } from './rule-text.ts';

const vase = 'My vase arrived broken and nobody answered my emails.';
const mugs = "I ordered two mugs and one is chipped. I'd rather have a new one than my money back.";

/** What shows that the customer was heard: acknowledgement, apology, questions, summary. */
export const listeningSkillTexts: RuleTexts = {
  'ACK-1': {
    of: 'acknowledgement',
    title: 'Names the feeling',
    looksFor:
      'I can see, understand or imagine, followed by a feeling or a burden. Full where the sentence names the customer’s own matter, weak where it is stock.',
    refuses: 'A bare “I understand”, a denied one, mockery, the same stock phrase again.',
    found: [
      { customer: vase, says: 'I can see why a broken vase is so frustrating.' },
      'I understand how upsetting this must be.',
      'I can only imagine how worried you were.',
    ],
    notFound: [
      'I understand.',
      "I don't understand why you're so upset.",
      'I totally get how frustrating it is for you to have to read the instructions.',
    ],
  },
  'ACK-2': {
    of: 'acknowledgement',
    title: 'Says that the feeling is fair',
    looksFor:
      'You have every right, anyone would feel the same, that must have been hard, that is not good enough, this should not have happened.',
    refuses: 'Conditions, mockery, the same words again.',
    found: [
      'You have every right to be annoyed.',
      'That must have been a horrible surprise.',
      'No wonder you are cross.',
      'This should never have happened to you.',
    ],
    notFound: [
      'Oh wow, how will you ever survive, that must be hard.',
      "If that is frustrating, that's life.",
    ],
  },
  'ACK-3': {
    of: 'acknowledgement',
    title: 'Names what happened',
    looksFor: 'I see, I understand or I am sorry, followed by the customer’s own trouble.',
    refuses: 'A sentence that only names what the customer wants, or a “sorry, …” that leads to a refusal.',
    found: [
      { customer: vase, says: "I'm sorry the vase arrived in pieces." },
      { customer: vase, says: 'I see that your emails went unanswered.' },
    ],
    notFound: [
      { customer: 'I want a refund for the vase.', says: 'I understand that you want a refund.' },
      { customer: 'Is the blue vase in stock?', says: 'Sorry, the vase is not available.' },
    ],
  },
  'ACK-5': {
    of: 'acknowledgement',
    title: 'Says what it cost the customer',
    looksFor:
      'How many days, calls or times it took, and that it was for nothing or that nobody rang: with something that the customer told.',
    refuses: 'A number that is a rule or an offer, and one that the customer’s story does not hold.',
    found: [
      {
        customer: 'I took two days off work for a fridge that never came, and nobody phoned.',
        says: 'You took two days off work, unpaid, and we never even phoned.',
      },
      {
        customer: 'I have written three emails about my lamp and had no answer.',
        says: 'Three emails and no answer: that is on us.',
      },
    ],
    notFound: ['You have two days to send it back.', 'It takes three days.'],
  },
  'ACK-4': {
    of: 'acknowledgement',
    title: 'Thanks for patience or for telling',
    looksFor: 'Thank you for your patience, for telling us, for bearing with me.',
    refuses: 'Mock thanks and repeats.',
    found: ['Thank you for your patience.', 'Thanks for letting us know about it.'],
    notFound: ['Thanks for nothing.', 'Thanks for the order.'],
  },
  'APO-1': {
    of: 'apology',
    title: 'Sorry',
    looksFor:
      'I am sorry, we are sorry, sorry about. Full where the sentence names the customer’s own matter.',
    refuses:
      'Not sorry, sorry you feel that way, “Sorry, which number?”, a sorry sight, quoted or piled-up sorries. The same words a second time count no more.',
    found: [
      { customer: vase, says: "I'm so sorry the vase arrived broken." },
      'We are really sorry about the wait.',
      'Sorry about that.',
      "I can't say how sorry I am.",
    ],
    notFound: [
      "I'm not sorry about that.",
      "I'm sorry you feel that way.",
      'Sorry, which order number was it?',
      'The box was a sorry sight.',
      'A good agent would say sorry here.',
    ],
  },
  'APO-2': {
    of: 'apology',
    title: 'An apology in other words',
    looksFor: 'I apologise, please accept my apologies, forgive us, I feel terrible about this.',
    refuses: 'An apology that is refused, said of others, or hangs on an “if”.',
    found: [
      'I do apologise for the mix-up.',
      'Please accept our apologies.',
      "I can't apologise enough for this.",
    ],
    notFound: [
      'There is no need for us to apologise here.',
      'He apologised to the driver.',
      'We apologise if you were offended by our email.',
    ],
  },
  'CLA-1': {
    of: 'clarifying-question',
    title: 'A question about the matter',
    looksFor: 'A sentence that asks, by its mark or its form. One word is worth little.',
    refuses:
      'Closing and opening formulas, rhetorical and rude questions, asking to wait, asking for agreement, asking for what was told already.',
    found: [
      'Did it happen the first time you plugged it in?',
      'which colour did you order',
      'Sorry, which order number was it?',
      'Why?',
    ],
    notFound: [
      'Is there anything else I can help you with?',
      'What do you expect me to do about it?',
      { customer: 'My order number is 48213 and it is late.', says: "What's your order number?" },
      'Would you please stop wasting my time?',
    ],
  },
  'CLA-2': {
    of: 'clarifying-question',
    title: 'A request for information',
    looksFor: 'Please send, tell me, I need, let me know, followed by what is wanted.',
    refuses: 'What was told already.',
    found: [
      'Please send the order number.',
      "I'll need your postcode and a photo of the damage.",
      'Let me know what happened when you switched it on.',
    ],
    notFound: [
      'Please hold the line.',
      { customer: 'My email is jo@post.example', says: 'Please send me your email address.' },
    ],
  },
  'SUM-1': {
    of: 'summary',
    title: 'Says back what was heard',
    looksFor:
      'So, to make sure I have it right, you mentioned, if I understand correctly, followed by the customer’s own matter.',
    refuses: 'The frame without the matter, and the customer’s text copied.',
    found: [
      {
        customer: mugs,
        says: "So to make sure I have it right: two mugs, one chipped, and you'd prefer a replacement?",
      },
      { customer: vase, says: 'You mentioned that the vase came broken and your emails were not answered.' },
    ],
    notFound: [
      { customer: vase, says: 'In summary, your satisfaction is our top priority.' },
      { customer: vase, says: vase },
    ],
  },
  'SUM-2': {
    of: 'summary',
    title: 'Restates it without a frame',
    looksFor: 'A sentence about you or yours that names at least two of the customer’s own points.',
    refuses: 'The customer’s text copied.',
    found: [
      { customer: mugs, says: 'You ordered mugs and got a chipped one.' },
      { customer: vase, says: 'Your vase came broken and your emails were ignored.' },
    ],
    notFound: [
      { customer: vase, says: 'You will hear from me tomorrow.' },
      { customer: mugs, says: 'You can rely on us.' },
    ],
  },
  'SUM-3': {
    of: 'summary',
    title: 'Retells the course of it',
    looksFor:
      'You did this and then had to do that. Worth a little, since no point of the customer’s own is named.',
    refuses: 'Without anything the customer has said there is nothing to sum up.',
    found: [
      { customer: vase, says: "I can see why you're upset: you waited two weeks and then had to chase us." },
      { customer: vase, says: 'You paid for delivery and still had to collect it.' },
    ],
    notFound: [
      'You waited two weeks and then had to chase us.',
      { customer: vase, says: 'You will receive an email and can then print the label.' },
    ],
  },
  'AGR-1': {
    of: 'agreement-check',
    title: 'Asks whether it suits',
    looksFor: 'Does that work for you, shall I go ahead, would you like me to, is that all right.',
    refuses: 'Rhetorical and rude questions.',
    found: [
      'Does that work for you?',
      'Shall I go ahead and book it?',
      'Would you like me to send a replacement?',
      'Let me know if that works.',
    ],
    notFound: ['Can I get your name?', 'That works on every floor.'],
  },
  'AGR-2': {
    of: 'agreement-check',
    title: 'A short check at the end',
    looksFor: 'Okay? Right? Correct? at the end of the sentence.',
    refuses: 'The same word elsewhere.',
    found: ['The blue one, correct?', 'A refund to the same card, okay?'],
    notFound: ['The correct size is on the label.', 'Okay, here it is.'],
  },
};

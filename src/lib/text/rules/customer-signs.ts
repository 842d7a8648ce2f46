import type { RuleTexts } from './rule-text.ts';

/** What is read in the customer's own messages. Each example is a customer's message. */
export const customerSignTexts: RuleTexts = {
  'CUS-1': {
    of: 'threat',
    title: 'A threat of violence',
    looksFor: 'What the customer will do to a person or a place.',
    refuses: 'A lawyer, a newspaper, a bad review.',
    found: ['I will come down there and break your legs.', 'I know where you live.'],
    notFound: ['I will call my lawyer.', 'I will write a bad review.'],
  },
  'CUS-2': {
    of: 'abuse',
    title: 'An insult',
    looksFor: 'An insult aimed at the person who answers.',
    refuses: 'Strong words about a thing, and insults that are reported.',
    found: ['You useless clown, fix it.', 'Are you stupid?'],
    notFound: ['This lamp is useless rubbish.', 'Your driver called me stupid!'],
  },
  'CUS-3': {
    of: 'asks-for-a-manager',
    title: 'Asks for a manager',
    looksFor: 'A wish to speak to somebody higher.',
    refuses: 'Other mentions of managers.',
    found: ['I want to speak to a manager.', 'Put me through to your supervisor now.'],
    notFound: ['I manage a shop myself.', 'Where is my parcel?'],
  },
  'CUS-4': {
    of: 'distress',
    title: 'Distress',
    looksFor: 'A death, an illness, an injury, despair.',
    refuses: 'Ordinary annoyance.',
    found: ['My father died last month.', 'I am in tears over this.'],
    notFound: ['I am annoyed.', 'The lamp is broken.'],
  },
  'CUS-5': {
    of: 'swearing',
    title: 'Strong words',
    looksFor: 'Swearing that is aimed at nobody.',
    refuses: 'Insults, which are abuse.',
    found: ['This damn kettle leaks again.', 'What the hell is going on?'],
    notFound: ['Hello, my kettle leaks.', 'Where is it?'],
  },
  'CUS-6': {
    of: 'problem',
    title: 'A problem',
    looksFor: 'What is broken, late, wrong, charged twice, or wanted back.',
    refuses: 'Plain questions and thanks.',
    found: ['My vase arrived broken.', 'I was charged twice for the sofa.', 'Nobody answered my emails.'],
    notFound: ['Thank you, that is all.', 'Do you sell blue mugs?'],
  },
  'CUS-7': {
    of: 'abuse',
    title: 'Hidden strong words',
    looksFor: 'Insults and swear words with figures, signs or stars.',
    refuses: 'Order numbers.',
    found: ['you are an 1d10t', 'this is bullsh*t'],
    notFound: ['My order is HH-4471.', 'It cost $45.'],
  },
  'CUS-9': {
    of: 'anger',
    title: 'Anger in words',
    looksFor:
      'Anger, annoyance or disappointment of one’s own, patience that runs out, the same thing told many times over.',
    refuses: 'Anger denied, and the anger of somebody else.',
    found: [
      'I am furious about this.',
      'My patience is wearing thin.',
      'I have mentioned this three times now.',
      'How many times do I have to say it?',
    ],
    notFound: ['I am not angry, I only ask.', 'My sister gets angry easily.', 'I bought three mugs.'],
  },
  'CUS-8': {
    of: 'volunteered-identity',
    title: 'A detail that identifies',
    looksFor: 'An order number, email, postcode, phone number or name.',
    refuses: 'Other figures.',
    found: ['My order number is 48213.', 'Write to jo@post.example please.', 'My name is Ewa.'],
    notFound: ['I waited 20 minutes.', 'I bought two mugs.'],
  },
};

import type { RuleTexts } from './rule-text.ts';

const mug = 'One of the two mugs I ordered is chipped.';

/** Greeting, courtesy, closing, and what is said to keep a contact civil or to pass it on. */
export const contactSkillTexts: RuleTexts = {
  'GRE-1': {
    of: 'greeting',
    title: 'A full greeting',
    looksFor:
      'Hello, good morning, welcome, thanks for getting in touch, your name and where you are, or an open offer of help, in the first two sentences.',
    refuses: 'The same words deep inside the message, in quotation marks, or among piled-up keywords.',
    found: [
      'Good morning, you are through to Priya.',
      'Thanks for getting in touch about the lamp.',
      'Hi Tomas, let me see what happened here.',
    ],
    notFound: [
      'You can say hello to the driver when he comes.',
      'The card in the parcel reads "welcome to the family".',
    ],
  },
  'GRE-2': {
    of: 'greeting',
    title: 'A casual greeting',
    looksFor: 'Hey, hiya, morning and the like as the first word.',
    refuses: 'The same word later on.',
    found: ['Hey, give me a second to look.', 'Morning! What can I do about that shelf?'],
    notFound: ['It will come on Tuesday morning.', 'I will ring you this evening again.'],
  },
  'COU-1': {
    of: 'courtesy',
    title: 'A polite request',
    looksFor: 'Please, would you mind, may I, when you have a moment.',
    refuses: 'A polite frame around a rude request.',
    found: [
      'Please send me the order number.',
      'Would you mind taking a photo of the crack?',
      'When you have a moment, have a look at the label.',
    ],
    notFound: ['Would you please stop wasting my time?', 'Please learn to read.'],
  },
  'COU-2': {
    of: 'courtesy',
    title: 'Thanks',
    looksFor: 'Thank you, you are welcome, I appreciate it, my pleasure.',
    refuses: 'Mock thanks, and thanks among piled-up keywords.',
    found: ['Thank you for the photo.', 'I appreciate you checking that for me.'],
    notFound: ['Thanks for nothing.', 'Thanks for wasting my morning.'],
  },
  'COU-3': {
    of: 'courtesy',
    title: 'Willingness',
    looksFor: 'Happy to help, of course, certainly, no problem.',
    refuses: 'Mockery in the same breath.',
    found: ['Of course, I will look into that.', 'I would be glad to arrange it.'],
    notFound: ['Boo hoo, of course it is all about you.', 'The card says "happy to help" on the front.'],
  },
  'COU-4': {
    of: 'courtesy',
    title: 'A small courtesy',
    looksFor: 'Could you, kindly, sir or madam, sure at the start: worth a little.',
    refuses: 'A rude request behind it.',
    found: ['Could you send a photo?', 'Kindly refer to the warranty card.'],
    notFound: ['Could you stop whining?', 'Have a great day.'],
  },
  'CLO-1': {
    of: 'closing',
    title: 'A closing that leaves the door open',
    looksFor: 'Anything else I can do, get back to me if it comes up again, have I answered your question.',
    refuses: 'Mockery, quotation, rude requests.',
    found: [
      'Is there anything else I can help you with?',
      'Just reply here if anything changes.',
      'Feel free to call us if the lid still sticks.',
    ],
    notFound: [
      'Ask someone else if you need anything.',
      'The leaflet ends with "do not hesitate to contact us".',
    ],
  },
  'CLO-2': {
    of: 'closing',
    title: 'A goodbye',
    looksFor: 'Have a nice day, take care, kind regards.',
    refuses: 'Mock farewells and quotations.',
    found: ['Have a lovely weekend.', 'Take care, and enjoy your new kettle.'],
    notFound: ['She said "take care" and hung up.', 'Boo hoo, have a nice day.'],
  },
  'BOU-1': {
    of: 'boundary-warning',
    title: 'A boundary with its consequence',
    looksFor: 'Calmly names the conduct and says what will follow if it goes on.',
    refuses: 'A warning to a customer who has been civil, and one that insults.',
    found: [
      {
        customer: 'You useless idiot, fix it.',
        says: "I want to help, but I'll have to end this chat if you keep insulting me.",
      },
      {
        customer: 'You are a liar and a moron.',
        says: 'If you continue to use that language I will end the call.',
      },
    ],
    notFound: [
      {
        customer: 'Hi, could you tell me where my parcel is?',
        says: "Please keep it respectful or I'll have to end the chat.",
      },
      { customer: 'You useless idiot.', says: 'If you keep shouting, you stupid man, I will hang up.' },
    ],
  },
  'BOU-3': {
    of: 'boundary-warning',
    title: 'What follows, after words about conduct',
    looksFor: '“If not, I will end our chat”, in the sentence that names the conduct or in the next one.',
    refuses:
      'The same without words about conduct, to a customer who has been civil, and with a goodbye after it.',
    found: [
      {
        customer: 'You are an idiot.',
        says: "I'd gladly go on as soon as you stop insulting me. If not, I'll have to close this chat.",
      },
      {
        customer: 'You are a moron.',
        says: 'Please leave the insults out of it. Otherwise I have to end our call.',
      },
    ],
    notFound: [
      { customer: 'You are an idiot.', says: "Is anything else open? If not, I'll close this chat." },
      { customer: 'My lamp is late.', says: "Is there anything else? If not, I'll end our chat here." },
    ],
  },
  'BOU-2': {
    of: 'boundary-warning',
    title: 'A request to change manners',
    looksFor: 'Asks for respect or names the language as unacceptable, without what follows.',
    refuses: 'The same to a civil customer, and orders to calm down.',
    found: [
      { customer: 'You useless clown.', says: 'Please stop using that language.' },
      {
        customer: 'You are an idiot.',
        says: 'I understand you are angry, but that kind of language is not acceptable.',
      },
    ],
    notFound: [
      { customer: 'My order is late.', says: 'Please keep it polite.' },
      { customer: 'You useless clown.', says: 'Calm down.' },
    ],
  },
  'ESC-1': {
    of: 'escalation-offer',
    title: 'Passes it on',
    looksFor: 'Escalates, transfers or brings in somebody, or asks whether to.',
    refuses: 'An escalation that is refused, denied or quoted.',
    found: [
      "I'm putting you through to my team lead now.",
      'Shall I escalate this for you?',
      'I will pass this to our safety team right away.',
      'Would you like to speak to a supervisor?',
    ],
    notFound: [
      "I could escalate this, but I won't.",
      'There is no need to escalate this.',
      'I am not going to transfer you to a manager.',
    ],
  },
  'ESC-2': {
    of: 'escalation-offer',
    title: 'Leaves it to the customer to ask',
    looksFor: 'Says that the customer may ask for somebody else, without doing it.',
    refuses: 'What is denied or quoted.',
    found: [
      "You can ask for a supervisor if you want, they'll tell you the same thing.",
      'You may write to our complaints department.',
    ],
    notFound: ['You can not ask for a manager here.', 'The sign says "you can speak to a manager".'],
  },
  'REF-1': {
    of: 'reference-number',
    title: 'Gives a reference',
    looksFor: 'A reference, case, ticket, claim or tracking number with its figures.',
    refuses: 'Asking for one.',
    found: ['Your reference is HH-20731.', 'I have logged it under case number 88412.'],
    notFound: ['What is your reference number?', { customer: mug, says: 'Your order was on the van.' }],
  },
  'REF-2': {
    of: 'reference-number',
    title: 'Announces a reference',
    looksFor: 'Says that a reference number will come.',
    refuses: 'Asking for one.',
    found: ['I will email you a reference number.', 'You will get a case number by text.'],
    notFound: ['Could you give me the reference number?', 'I have started the return for you.'],
  },
};

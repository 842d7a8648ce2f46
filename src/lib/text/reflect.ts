export const reflect = {
  title: 'How did it go, in your eyes?',
  pageTitle: 'Look back · {title} · Greenroom',
  lede: 'Four quick judgements before you see the scorecard. People who judge first learn more from what comes next. Nobody grades this.',
  questions: {
    professionalism: 'Was every line clear, polite and to the point?',
    empathy: 'Did the customer feel heard, in their own words?',
    accuracy: 'Was everything you said and did right by the policy?',
    escalation: 'Did it go to the right person, at the right time, or stay with you for a good reason?',
  } as Readonly<Record<string, string>>,
  scale: ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'],
  words: 'Is there a moment you would like to have again?',
  wordsNote: 'Only if you like.',
  button: 'Show me the debrief',
  transcript: 'Read the conversation again',
  missing: 'Choose one answer in each row, then go on.',
};

export const home = {
  title: 'Home',
  pageTitle: 'Home · Greenroom',
  greeting: 'Hello, {name}',
  question: 'Next for you',
  next: {
    resume: {
      title: 'Go on with “{title}”',
      text: 'Your conversation is saved where you left it.',
      button: 'Go on',
    },
    review: {
      title: 'Review “{title}”',
      text: 'Somebody is waiting for your view. It is due on {due}.',
      button: 'Open the review',
    },
    reflect: {
      title: 'Look back on “{title}”',
      text: 'Four short judgements of your own, then the scorecard.',
      button: 'Look back',
    },
    debrief: {
      title: 'Read the debrief of “{title}”',
      text: 'There is one thing to take with you.',
      button: 'Open the debrief',
    },
    start: {
      title: 'Practise “{title}”',
      text: 'Only you see practice. You can stop whenever you like.',
      button: 'See the briefing',
    },
    policy: {
      title: 'Read the policy',
      text: 'The rules that your conversations are held against.',
      button: 'Open the policy',
    },
  },
  nothing: {
    title: 'Nothing is waiting for you',
    text: 'Pick a conversation whenever you have a quarter of an hour.',
    button: 'Browse scenarios',
  },
  lists: {
    unfinished: 'Unfinished',
    results: 'Your last results',
    reviews: 'Reviews to give',
    received: 'Reviews of your contacts',
    team: 'Your team’s latest assessments',
    policy: 'Policy',
    practise: 'Good to practise next',
  },
  more: 'See all',
};

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
    invite: {
      title: 'Invite your first people',
      text: 'You are alone here so far. Whoever you invite chooses a password of their own.',
      button: 'Invite people',
    },
    'first-team': {
      title: 'Make your first team',
      text: 'A team has members and a manager, who reviews their assessments.',
      button: 'Make a team',
    },
    invited: {
      title: 'See who has not answered yet',
      text: 'Open invitations: {n}. You can pass a link on again, or take it back.',
      button: 'Open the invitations',
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

export const enter = {
  title: 'Come in',
  pageTitle: 'Enter · Greenroom',
  lede: 'Rehearse the hard conversations before they are real.',
  promise:
    'Same words in, same score out, and every point shows the words, the rule and the policy clause behind it.',
  chooseRole: 'Try it as one of these people',
  chooseRoleNote: 'One click each. You can change at any time, and no password is asked.',
  signIn: 'Sign in',
  email: 'Email address',
  password: 'Password',
  signInButton: 'Sign in',
  forgotten: 'Forgot your password?',
  toSetUp: {
    title: 'This workspace is not set up yet',
    text: 'The server printed a set-up link when it started: in its terminal, or in its journal. Open that link to name the workspace and become its first administrator. A restart prints a new one.',
  },
  done: {
    password: 'Your new password is set, and all your sessions have ended. Sign in with it.',
    everywhere: 'You are signed out everywhere.',
  },
  whatHappens: 'What you will do here',
  steps: [
    {
      title: 'Talk',
      text: 'A customer is upset, and it is your turn. Answer in your own words and use the desk as you would at work.',
    },
    {
      title: 'Look back',
      text: 'First say how you think it went. Then see what counted, in your own words, with the rule and the clause.',
    },
    {
      title: 'Take one thing',
      text: 'Each debrief ends with one thing to do differently. You can practise it straight away.',
    },
  ],
};

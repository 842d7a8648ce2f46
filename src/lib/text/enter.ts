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

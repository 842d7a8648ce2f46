export const history = {
  title: 'History',
  pageTitle: 'History · Greenroom',
  lede: 'Every conversation you had here. Practice is seen by you alone.',
  contact: 'Scenario',
  kind: 'Kind',
  kinds: { practice: 'Practice', assessment: 'Assessment', import: 'Imported' },
  on: 'Date',
  result: 'Result',
  reviews: 'Reviews',
  states: {
    talking: 'Unfinished: go on',
    'to-reflect': 'Look back',
    finished: 'Debrief',
    stopped: 'Stopped: read it',
  },
  open: 'Open',
  none: {
    title: 'No conversation yet',
    text: 'Your first one takes about a quarter of an hour.',
    button: 'Browse scenarios',
  },
};

export const team = {
  title: '{team}',
  pageTitle: 'Team · Greenroom',
  lede: 'Assessments only. Practice is invisible here, so that people dare to try things.',
  table: 'Assessment results by person',
  person: 'Person',
  n: 'n',
  nNote: 'n is the number of assessments behind a figure.',
  passed: 'Passed',
  passedOf: '{passed} of {n}',
  mean: 'Mean score',
  interval: '{low} to {high}',
  intervalNote:
    'The range is a 95 % interval. People are listed by name: ranges that overlap say nothing about who is better.',
  tooFew: 'too few to say',
  latest: 'Latest',
  stopped: 'Stopped',
  stoppedNote: 'A stopped assessment is listed with its date alone. It has no score and is not in n.',
  none: {
    title: 'No assessment yet',
    text: 'When people of your team finish an assessment, it appears here with its review.',
  },
};

export const account = {
  title: 'Your account',
  pageTitle: 'Your account · Greenroom',
  name: 'Name',
  email: 'Email',
  roles: 'Roles',
  team: 'Team',
  noTeam: 'None',
  password: {
    title: 'Change your password',
    note: 'Every other place where you are signed in is signed out.',
    old: 'The password you have now',
    wanted: 'New password',
    button: 'Change password',
  },
  everywhere: {
    title: 'Sign out everywhere',
    note: 'If you left yourself signed in somewhere, this ends every session, this one too.',
    button: 'Sign out everywhere',
  },
};

export const docs = {
  title: 'Guide',
  pageTitle: '{title} · Guide · Greenroom',
  lede: 'How to practise, review, and write scenarios, rubrics and policies of your own.',
  contents: 'Pages',
  rule: 'Rule {rule}',
  problem: 'Problem {code}',
};

export const errors = {
  pageTitle: '{title} · Greenroom',
  titles: {
    400: 'This could not be used',
    403: 'This is not open to you',
    404: 'There is nothing here for you',
    409: 'This has changed in the meantime',
    429: 'Tried too often',
    other: 'Something broke on our side',
  } as Readonly<Record<string, string>>,
  texts: {
    400: 'The form arrived incomplete. Go back, look at what you entered, and send it again.',
    403: 'Your role does not include this page. If it should, ask the person who runs your workspace.',
    404: 'The address may be mistyped, or the thing may belong to somebody else. Nothing of yours is lost.',
    409: 'It was changed in another tab or by somebody else. Go back and reload to see how it stands now.',
    429: 'Wait a quarter of an hour, then try again. Nothing of yours is lost.',
    other:
      'What you saved before is safe. Reload the page in a moment; if it happens again, tell the person who runs your workspace.',
  } as Readonly<Record<string, string>>,
  home: 'Go to Home',
  reference: 'Reference for the log: {reference}',
};

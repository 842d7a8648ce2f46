/** Words of the pages before one is in: set up, join, a new password. */
export const fields = {
  workspace: 'Name of the workspace',
  workspaceNote: 'What people see at the top: your company, or your team.',
  name: 'Your name',
  email: 'Email address',
  password: 'Password',
  newPassword: 'New password',
  passwordNote: 'At least 8 characters. Several words together are good.',
};

export const setUp = {
  pageTitle: 'Set up · Greenroom',
  title: 'Set up your workspace',
  lede: 'You will be its first administrator. Afterwards you invite everybody else.',
  button: 'Set up',
};

export const join = {
  pageTitle: 'Join · Greenroom',
  title: 'Join {workspace}',
  house: 'Greenroom',
  lede: 'You come as: {roles}.',
  ledeTeam: 'You come as: {roles}. Your team: {team}.',
  promise: 'What you practise here is seen by you alone.',
  button: 'Join',
};

export const reset = {
  pageTitle: 'New password · Greenroom',
  askTitle: 'Get a new password',
  askLede: 'Give the address you sign in with. You get a letter with a link to choose a new password.',
  ask: 'Send the link',
  noMail:
    'This workspace sends no letters. Ask one of its administrators: they can make a link for you to choose a new password.',
  back: 'Back to sign in',
  title: 'Choose a new password',
  lede: 'For {email}. Every place where you are signed in is signed out.',
  button: 'Set the password',
};

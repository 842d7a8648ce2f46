/** What a form says once it has done its work. */
export const doneTexts: Readonly<Record<string, string>> = {
  'reset.asked':
    'If somebody here has this address, a letter with a link is on its way. It works once, for two hours. Nothing arrived? Look among unwanted mail, then ask an administrator.',
  'account.password-changed': 'Your password is changed, and every other session has ended.',
  'invitation.revoked': 'The invitation is taken back. Its link does not work any more.',
  'person.saved': 'Saved.',
  'person.roles-changed': 'Saved. They sign in again to go on with their new roles.',
  'person.deactivated': 'They are out: every session has ended. What they did here stays.',
  'person.reactivated': 'They may come in again, with the password they had.',
  'team.created': 'The team {name} is made. Say below who leads it.',
  'team.saved': 'Saved.',
};

import { say } from './say.ts';

type Values = { readonly name: string; readonly workspace: string; readonly link: string };
type Words = { readonly subject: string; readonly text: string };

const templates = {
  invitation: {
    subject: 'Join {workspace} on Greenroom',
    lines: [
      'Hello {name},',
      '{workspace} invites you to Greenroom, where customer conversations are rehearsed before they are real. What you practise there is seen by you alone.',
      'Open this link to choose a password and begin. It works once, for seven days:',
      '{link}',
      'If you did not expect this letter, you need not do anything.',
    ],
  },
  reset: {
    subject: 'A new password for Greenroom',
    lines: [
      'Hello {name},',
      'Somebody, probably you, asked for a new password at {workspace}. Open this link to choose one. It works once, for two hours:',
      '{link}',
      'If it was not you, ignore this letter: your password stays as it is.',
    ],
  },
};

/** The letters that Greenroom writes: plain text, a blank line between paragraphs. */
export const letters = {
  invitation: (values: Values) => filled(templates.invitation, values),
  reset: (values: Values) => filled(templates.reset, values),
};

function filled({ subject, lines }: { subject: string; lines: readonly string[] }, values: Values): Words {
  return { subject: say(subject, values), text: `${lines.map((line) => say(line, values)).join('\n\n')}\n` };
}

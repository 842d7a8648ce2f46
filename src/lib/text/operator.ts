/** What whoever runs the server reads in the terminal or the journal. Links go to them and nobody else. */
export const operatorTexts = {
  setUp: `
This workspace is new. Open this link to name it and become its first administrator:

  {link}

It works once, for 24 hours. A restart prints a new one while there is no administrator.
`,
  reset: `
A new password for {email} can be chosen here. The link works once, for two hours:

  {link}

Remove the setting resetLinkFor before the next start.
`,
  noReset: 'Nobody active here has the address {email}, so no reset link was made.',
};

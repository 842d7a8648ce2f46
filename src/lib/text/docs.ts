/** Guides of the documentation in reading order, by file name. */
export const guideTitles: Readonly<Record<string, string>> = {
  'how-a-score-comes-about': 'How a score comes about',
  'write-a-scenario': 'Write your first scenario',
  'score-real-conversations': 'Score a real conversation',
  'who-sees-what': 'Who sees what',
  'people-teams-and-roles': 'People, teams and roles',
  'back-up-and-restore': 'Back up and restore',
};

/** Headings and notes of the documentation's contents. */
export const docsTexts = {
  title: 'Help',
  guides: 'Guides',
  rules: 'Rules of the reader',
  rulesNote: 'Every rule that finds something in a reply: what it looks for and what it refuses.',
  problems: {
    company: 'Problems in company.yaml',
    policy: 'Problems in a policy',
    scenario: 'Problems in a scenario',
    rubric: 'Problems in a rubric',
    transcript: 'Problems in a transcript',
  },
  looksFor: 'What it looks for',
  refuses: 'What it refuses',
  examples: 'Found in',
  refusals: 'Not found in',
  afterQuestion: 'After the question',
  afterCustomer: 'After the customer’s',
} as const;

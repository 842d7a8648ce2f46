/** One sentence about each person at the demo's entrance: what they would be here for. */
export const demoAbout: Readonly<Record<string, string>> = {
  'amara-osei': 'New hire in her first week. Has practised once and wants to do better.',
  'jonas-lindqvist': 'Half a year on chat. Has a reviewed assessment, and a colleague’s to review.',
  'mei-tanaka': 'A year on chat. Is asked for her view of colleagues’ contacts.',
  'ruth-adeyemi': 'Leads online support. Has an assessment waiting for her judgement.',
  'daniel-kowalski': 'Runs the role-play workshops and knows every scenario.',
  'farah-haddad': 'Audits service as a mystery shopper.',
  'ngozi-eze': 'Writes the scenarios and keeps the policy.',
  'sam-whitlock': 'Looks after people, storage and backups.',
};

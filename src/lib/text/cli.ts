const help = `greenroom: rehearse hard customer conversations, judged fairly

  greenroom lint [company-dir] [--json]
      Check policy, scenarios, rubrics, example replies and golden runs.
  greenroom play SCENARIO [--script FILE] [--seed N] [--intensity I] [--company DIR] [--json]
      Talk to a customer in the terminal, or play a script; prints transcript, ending and scorecard.
  greenroom score CONTACT.json [--company DIR] [--rubric ID] [--json]
      Score a real conversation (JSON or CSV) against a company's policy.
  greenroom read [--company DIR]
      Read single messages, JSON lines in and out: skills, faults and claims.
  greenroom verify [workspace-dir] [--json]
      Replay every stored contact and name each fault, also while the server runs.
  greenroom backup WORKSPACE TARGET [--json]
      Copy every document to a new folder, also while the server runs.
  greenroom restore BACKUP FOLDER [--json]
      Put a backup into a new folder, and verify it.

Exit codes: 0 well, 1 problems found, 2 the command was not understood, 3 something broke.
Every command takes --help.`;

/** Help of the command line, whole and by command. */
export const cliTexts: Readonly<Record<string, string>> & { readonly help: string; readonly hint: string } = {
  help,
  hint: 'Try: greenroom --help',
  lint: `greenroom lint [company-dir] [--json]

Checks one company's folder, or every company under scenarios/. Each problem is one line:
  file:line code message fix
--json prints { format, companies, problems, errors }.
Exit code 1 if there is an error; warnings alone give 0.`,
  play: `greenroom play SCENARIO [--script FILE] [--seed N] [--intensity I] [--company DIR] [--json]

In a terminal, type replies as you would to the customer. Desk actions begin with a slash:
  /look-up order=HH-4471
  /refund amount=89.50
  /escalate tier=tier-2 note="Burn from a faulty kettle, photo attached"
  /wait 5
  /stop
A script is a file of such lines; lines that begin with # are left out.
--seed N chooses the form (names, amounts, dates); the default is 1.
--intensity gentle, usual or strong says how hard the customer is; the default is usual.
--json prints { format, scenario, seed, transcript, moment, ending, scorecard }.`,
  score: `greenroom score CONTACT.json [--company DIR] [--rubric ID] [--json]

Scores a conversation that happened elsewhere. The file is JSON:
  { "channel": "chat",
    "situation": "what it was about, if you like",
    "case": { "order": { "number": "…", "price": 40, "delivered": "33 days ago" },
              "customer": { "address": "…" }, "private": ["order.number"] },
    "turns": [ { "speaker": "customer", "text": "…" },
               { "speaker": "agent", "text": "…" },
               { "speaker": "agent", "action": "refund", "args": { "amount": 40 } } ] }
or a table (.csv) with the columns speaker, text, action ("refund amount=40").
Only "turns" has to be there. Addresses, emails, telephone and card numbers and dates of birth are private unasked.
"date": "2026-03-31" beside the case counts its dates back from that day; "tier" names who the representative is.
What was said to be done counts as done only where an action shows it.
--rubric ID chooses the rubric; the default is the one that most of the company's scenarios use.
--json prints { sections: { ID: { score, confidence, criteria: { ID: { level, confidence, evidence } } } },
  score, result, criticalErrors }. A section that nothing called for has the score null.
Exit code 0 whatever the result; 1 if the file cannot be read as a conversation.`,
  read: `greenroom read [--company DIR]

Takes JSON lines on standard input and answers each with one line at once:
  {"id": "1", "customer": "what the customer said before, if anything", "agent": "the message to read"}
  {"id", "assessable", "skills", "faults", "claims", "politeness", "hostility"}
Everything found has start, end and quote in the message, and the rule; "vetoedBy" says why it does not count.
Lines that cannot be read are told on standard error by their number; the others are answered.
Exit code 1 if there was such a line.`,
  verify: `greenroom verify [workspace-dir] [--json]

Replays every stored contact: its hash chain, the customer's lines and the score it was given. Follows what documents point to,
and names files that cannot be read, and those that were set aside as damaged.
Without a folder: GREENROOM_WORKSPACE, or the demo's records. Changes nothing, and works while the server runs.
--json prints { format, contacts: [{ id, faults }], documents: [{ store, id, faults }], files: [{ file, faults }], counts }.
Exit code 1 if anything is found.`,
  backup: `greenroom backup WORKSPACE TARGET [--json]

Copies every document to TARGET, a folder that does not exist yet or is empty. It appears there whole or not at all, with a
manifest.json that has the SHA-256 of each file. The server may run meanwhile: each document is copied as one whole version.
Left out: sessions, the secret that signs cookies, settings, and files in quarantine.
--json prints { format, folder, madeAt, documents, counts, problems: [{ file, key }] }.
Exit code 1 if a document was damaged; the others are in the backup, and each damaged one is named.`,
  restore: `greenroom restore BACKUP FOLDER [--json]

Checks every file of a backup against its manifest, puts them into FOLDER, which must not exist yet or be empty, and verifies
the workspace. Nothing is restored if a file is missing or changed. Everybody signs in anew.
--json prints { format, folder, documents, problems, verified }, where verified is what greenroom verify prints.
Exit code 1 if the backup is not whole, or if the workspace does not verify.`,
};

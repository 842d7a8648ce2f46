const company = `format: 1
id: fernway-broadband
name: Fernway Broadband
brand-voice: Brisk and kind.
currency: USD
channels:
  chat: { title: Chat }
tiers:
  - { id: agent, title: Agent, holds: first contacts }
  - { id: supervisor, title: Supervisor, holds: what agents may not decide }
  - { id: director, title: Director, holds: the rest }
desk:
  look-up: { title: Find the account, takes: 20 }
  verify-identity: { title: Check who is asking, takes: 60 }
  log-complaint: { title: Log, takes: 60 }
  refund: { title: Refund, takes: 40, limit: refund-limit }
  replace: { title: Send equipment, takes: 40 }
  goodwill: { title: Account credit, takes: 20, limit: goodwill-limit }
  schedule-follow-up: { title: Plan a call, takes: 20 }
  escalate: { title: Ask a supervisor, takes: 60 }
  wrap-up: { title: Note, takes: 30 }
  end-contact: { title: End, takes: 5 }
parts:
  refund-limit: contract/T6.refund-limit
  goodwill-limit: contract/T6.credit-limit
  return-window: contract/T1.window
  faulty-window: contract/T5.guarantee
  payout-time: contract/T4.payout
  identity-details: contract/T8.details
  abuse-warnings: contract/T8.warnings
  acknowledge-within: contract/T9.acknowledge
  resolve-within: contract/T9.resolve
  follow-up-within: contract/T9.follow-up
  first-response: contract/T9.first-response
`;

const contract = `---
id: contract
title: How Fernway treats its subscribers
version: 1
effective: 2050-01-02
owner: Ines Moreau
review-by: 2051-01-02
---

## T1 Cooling off

\`\`\`facts
window:
  value: 14 days from activation
  about: [cooling off, change your mind, cancel free, new contract]
notice:
  value: 30 days from notice
  about: [notice, notice period, cancel the contract]
\`\`\`

Within {window} a new contract ends free of charge; later with {notice}.

## T2 Minimum term

\`\`\`facts
term:
  value: 18 months from activation
  about: [minimum term, contract length, tied in]
early-fee:
  value: $120
  about: [leave early, early exit, exit fee, termination fee]
\`\`\`

The term is {term}. Leaving early costs {early-fee}.

## T3 Faults on the line

\`\`\`facts
repair:
  value: 2 working days from report
  about: [line fault, engineer visit, repair the line, get you back online]
daily-credit:
  value: $8
  about: [each day without service, daily credit, per day offline]
visit-charged:
  value: no
  about: [engineer, engineer visit, call-out]
\`\`\`

A fault is mended within {repair}; each day without service earns {daily-credit}. Charge for the visit: {visit-charged}.

## T4 Bills

\`\`\`facts
dispute:
  value: 60 days from invoice
  about: [dispute a charge, query a bill, challenge an invoice]
paper:
  value: $2
  about: [paper bill, printed bill]
late-fee:
  value: $10
  about: [late payment, late fee, pay late]
payout:
  value: 7 days from approval
  about: [refund, money back, on your card]
loyalty:
  value: 15%
  about: [loyalty discount, long-standing customers]
\`\`\`

Bills may be disputed within {dispute}. Paper costs {paper}, late payment {late-fee}. Money returns within {payout}. Loyalty earns {loyalty}.

## T5 Equipment

\`\`\`facts
router-return:
  value: 28 days from cancellation
  about: [send the router back, return the router, router back]
guarantee:
  value: 24 months from delivery
  about: [router guarantee, faulty router, broken router]
  applies-when: { router.state: [faulty] }
free-return:
  value: yes
  about: [router return, return label, send the router back, posting the router]
box-required:
  value: no
  about: [original box, packaging, the box it came in]
ways:
  value: [repair, replacement]
  about: [faulty router, choose]
  applies-when: { router.state: [faulty] }
\`\`\`

The router comes back within {router-return}; free: {free-return}; box: {box-required}. It is guaranteed for {guarantee}: {ways}.

## T6 What each of us may give

\`\`\`facts
refund-limit:
  about: [refund limit, authority]
  per-tier: { agent: $50, supervisor: $300, director: no limit }
credit-limit:
  about: [credit, goodwill, compensation]
  per-tier: { agent: $15, supervisor: $75, director: no limit }
\`\`\`

Refunds: {refund-limit@agent}, {refund-limit@supervisor}, {refund-limit@director}. Credit: {credit-limit@agent}, {credit-limit@supervisor}, {credit-limit@director}.

## T7 Moving house

\`\`\`facts
notice:
  value: 2 weeks
  about: [moving house, move house, new address, house move]
possible:
  value: yes
  about: [take the contract with you, move your contract, transfer the contract]
\`\`\`

Tell us {notice} ahead. The contract moves along: {possible}.

## T8 Care

\`\`\`facts
details:
  value: 3 details
  about: [verify, security details, confirm who you are]
warnings:
  value: 2 warnings
  about: [warning, end the chat]
id-required:
  value: no
  about: [photo id, passport, driving licence]
speed-guaranteed:
  value: no
  about: [speed, download speed]
\`\`\`

We check {details}, give {warnings}, need photo id: {id-required}, guarantee speed: {speed-guaranteed}.

## T9 Complaints

\`\`\`facts
acknowledge:
  value: 48 hours from receipt
  about: [acknowledge, reply to a complaint]
resolve:
  value: 10 working days from receipt
  about: [resolve, complaint resolved]
follow-up:
  value: 14 days from resolution
  about: [follow up]
first-response: 5 minutes
\`\`\`

We acknowledge within {acknowledge}, resolve within {resolve}, follow up within {follow-up} and answer chat within {first-response}.
`;

/** A made-up broadband company whose facts are unlike a shop's, as overrides for `makePack`. */
export const fernwayFiles: Readonly<Record<string, string>> = {
  'company.yaml': company,
  'policy/shop.md': contract,
};

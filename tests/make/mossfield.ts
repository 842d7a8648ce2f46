const companyFile = `format: 1
id: mossfield-cycles
name: Mossfield Cycles
brand-voice: Friendly and short.
currency: GBP
channels:
  chat: { title: Live chat, hours: shop/M4.hours }
  email: { title: Email }
tiers:
  - { id: bench, title: Workshop adviser, holds: everyday questions }
  - { id: owner, title: Shop owner, holds: everything else }
desk:
  look-up: { title: Find the order, takes: 20 }
  verify-identity: { title: Check who is asking, takes: 30 }
  log-complaint: { title: Write it in the book, takes: 60 }
  refund: { title: Refund, takes: 40, limit: refund-limit }
  replace: { title: Send another, takes: 40 }
  goodwill: { title: Shop voucher, takes: 20, limit: goodwill-limit }
  schedule-follow-up: { title: Plan a call, takes: 20 }
  escalate: { title: Ask the owner, takes: 60 }
  wrap-up: { title: Note, takes: 30 }
  end-contact: { title: End, takes: 5 }
parts:
  refund-limit: shop/M2.limit
  goodwill-limit: shop/M2.voucher
  return-window: shop/M1.window
  faulty-window: shop/M1.faulty
  payout-time: shop/M2.payout
  identity-details: shop/M3.details
  abuse-warnings: shop/M3.warnings
  acknowledge-within: shop/M4.acknowledge
  resolve-within: shop/M4.resolve
  follow-up-within: shop/M4.follow-up
  first-response: shop/M4.first-response
`;

const shopFile = `---
id: shop
title: How we run the shop
version: 1
effective: 2050-01-02
owner: Priya Anand
review-by: 2051-01-02
---
The whole of it, on one page.

## M1 Bringing things back

\`\`\`clause
serves: [be-clear, go-beyond, be-professional]
\`\`\`

\`\`\`facts
window:
  value: 45 days from purchase
  about: [return, bring back]
  applies-when: { order.condition: [unwanted] }
faulty:
  value: 24 months from purchase
  about: [faulty, broken]
  applies-when: { order.condition: [faulty, damaged] }
\`\`\`

Bring unwanted parts back within {window}. Faulty ones come back within {faulty}, and we mend them.

## M2 Money back

\`\`\`clause
serves: [be-accurate, escalate-correctly, resolve-first-time, own-mistakes]
\`\`\`

\`\`\`facts
limit:
  per-tier: { bench: £80, owner: no limit }
  about: [refund limit]
  escalate-when: { order.price: { above: limit } }
voucher: { bench: £10, owner: £40 }
payout: 3 working days from approval
\`\`\`

The adviser refunds up to {limit@bench}; the owner has {limit@owner}. Vouchers: {voucher@bench} and {voucher@owner}.
The money arrives within {payout}.

## M3 Manners on both sides

\`\`\`clause
audience: internal
serves: [warn-before-ending, verify-identity, protect-privacy, listen, be-empathetic, keep-focus]
\`\`\`

\`\`\`facts
details: 2 details
warnings: 1 warning
\`\`\`

Check {details} before reading anything out. Give {warnings} before ending a conversation.

## M4 When we answer

\`\`\`clause
serves: [be-responsive, log-complaints, follow-the-steps]
\`\`\`

\`\`\`facts
hours: Tuesday to Saturday
first-response: 10 minutes
acknowledge: 24 hours from receipt
resolve: 4 working days from receipt
follow-up: 7 working days from resolution
\`\`\`

We are here {hours} and answer chat within {first-response}. We acknowledge within {acknowledge}, resolve within {resolve}
and ask again within {follow-up}.
`;

/** A tiny other company, Mossfield Cycles, as files: nothing in the code may know either company. */
export const mossfieldFiles: ReadonlyMap<string, string> = new Map([
  ['company.yaml', companyFile],
  ['policy/shop.md', shopFile],
]);

import type { ClauseView, PolicyDocumentView, PolicyIndexView } from '#lib/application/views/policy.ts';
import type { DebriefView, EvidenceView } from '#lib/application/views/debrief.ts';
import type { FrameView } from '#lib/application/views/frame.ts';
import type { BriefingView, ScenarioRow } from '#lib/application/views/practise.ts';
import type { ReviewFormView } from '#lib/application/views/reviews.ts';
import type { TalkView, TranscriptEntry } from '#lib/application/views/talk.ts';

export function makeFrame(over: Partial<FrameView> = {}): FrameView {
  return {
    person: { id: 'mina', name: 'Mina Castellanos', roles: ['trainee'] },
    workspace: 'Harbour Home',
    demo: true,
    places: [
      { id: 'home', href: '/' },
      { id: 'practise', href: '/practise' },
      { id: 'reviews', href: '/reviews', count: 2 },
      { id: 'policy', href: '/policy' },
      { id: 'history', href: '/history' },
      { id: 'docs', href: '/docs' },
    ],
    ...over,
  };
}

export const clauses: Record<'R1' | 'R2' | 'R3' | 'B3', ClauseView> = {
  R1: {
    id: 'refunds/R1',
    number: 'R1',
    title: 'Change of mind',
    html: '<p>A customer who has changed their mind may return an unused item within <strong>30 days from delivery</strong>.</p>',
    href: '/policy/refunds#R1',
  },
  R2: {
    id: 'refunds/R2',
    number: 'R2',
    title: 'Faulty or damaged goods',
    html: '<p>For a fault that shows within <strong>12 months from delivery</strong> the customer chooses: repair, replacement or refund. We pay for the return. The change-of-mind window does not apply.</p>',
    href: '/policy/refunds#R2',
  },
  R3: {
    id: 'refunds/R3',
    number: 'R3',
    title: 'How refunds are paid',
    html: '<p>Refunds go to the original payment method within <strong>5 working days from approval</strong>.</p>',
    href: '/policy/refunds#R3',
  },
  B3: {
    id: 'conduct/B3',
    number: 'B3',
    title: 'Warning first',
    html: '<p>Give <strong>1 clear warning</strong> before ending a contact because of abuse.</p>',
    href: '/policy/conduct#B3',
  },
};

export const transcript: readonly TranscriptEntry[] = [
  {
    seq: 0,
    at: '2026-11-14T14:02:00Z',
    by: 'customer',
    text: 'Twenty minutes on hold. Your blender sparked the first time I used it and now I smell burning in my kitchen. I want my money back. Today.',
  },
  {
    seq: 1,
    at: '2026-11-14T14:02:40Z',
    by: 'agent',
    text: "I'm sorry the blender sparked, that must have been a fright. Could you give me your order number, so that I can put this right?",
  },
  { seq: 2, at: '2026-11-14T14:03:05Z', by: 'customer', text: "It's HH-4471. I unplugged it, obviously." },
  {
    seq: 3,
    at: '2026-11-14T14:03:20Z',
    by: 'desk',
    message: { key: 'desk.look-up.done', with: { order: 'HH-4471' } },
  },
  {
    seq: 4,
    at: '2026-11-14T14:04:00Z',
    by: 'agent',
    text: 'Thank you, Dana. Our return window is 30 days from purchase, and you are on day 33, but sorry again. Let me see what I can do.',
  },
  {
    seq: 5,
    at: '2026-11-14T14:04:25Z',
    by: 'customer',
    text: 'So because your machine waited three days to catch fire, it is my problem?',
  },
  {
    seq: 6,
    at: '2026-11-14T14:04:50Z',
    by: 'desk',
    message: {
      key: 'desk.refund.beyond-authority',
      with: { amount: '£189', limit: '£150' },
    },
    refused: true,
  },
  {
    seq: 7,
    at: '2026-11-14T14:05:40Z',
    by: 'agent',
    text: 'You are right, and I was wrong: a fault is not a change of mind. You can have a replacement, a repair, or your money back, whichever you prefer.',
  },
  { seq: 8, at: '2026-11-14T14:06:05Z', by: 'customer', text: 'Money back. Thank you.' },
  {
    seq: 9,
    at: '2026-11-14T14:06:30Z',
    by: 'desk',
    message: { key: 'desk.refund.done', with: { amount: '£89.50' } },
  },
];

export function makeTalk(over: Partial<TalkView> = {}): TalkView {
  return {
    revision: 4,
    key: 'write-0000-0004',
    contact: 'c1',
    scenario: {
      id: 'blender-day-33',
      title: 'The blender arrived broken, and it is day 33',
      channel: 'Chat',
    },
    source: 'practice',
    intensity: 'usual',
    customer: 'Dana Okafor',
    briefing:
      '<p>You are on chat. A customer bought a blender; it was delivered 33 days ago.</p><p>Find out what happened, put it right by the policy, and say what comes next.</p>',
    contentNote: 'The customer is angry and swears about the fault. Nobody is threatened.',
    authority: ['Refund up to £150', 'Goodwill up to £20'],
    tier: 'Representative',
    transcript: transcript.slice(0, 7),
    typing: { seconds: 15, perWord: 1 },
    desk: {
      currency: 'GBP',
      fields: [
        { name: 'order.number', value: 'HH-4471' },
        { name: 'order.item', value: 'Stand blender, 1.5 l' },
        { name: 'order.price', value: 89.5 },
        { name: 'order.delivered', value: '2026-10-12' },
        { name: 'customer.name', value: 'Dana Okafor' },
        { name: 'customer.postcode', value: null },
        { name: 'customer.email', value: null },
      ],
      lookedUp: true,
      verified: false,
      actions: [
        {
          action: 'verify-identity',
          title: 'Verify identity',
          limit: null,
          done: false,
          fields: [
            { name: 'postcode', kind: 'text', label: 'desk.verify-identity.field.postcode', required: false },
            { name: 'email', kind: 'text', label: 'desk.verify-identity.field.email', required: false },
          ],
        },
        {
          action: 'refund',
          title: 'Refund',
          limit: '£150',
          done: false,
          fields: [{ name: 'amount', kind: 'money', label: 'desk.refund.field.amount', required: true }],
        },
        {
          action: 'escalate',
          title: 'Escalate',
          limit: null,
          done: false,
          fields: [
            {
              name: 'tier',
              kind: 'choice',
              label: 'desk.escalate.field.tier',
              required: true,
              options: [
                { value: 'tier-2', title: 'Team lead' },
                { value: 'tier-3', title: 'Senior management' },
              ],
            },
            { name: 'note', kind: 'long', label: 'desk.escalate.field.note', required: true },
          ],
        },
        {
          action: 'look-up',
          title: 'Look up an order',
          limit: null,
          done: true,
          fields: [{ name: 'order', kind: 'text', label: 'desk.look-up.field.order', required: true }],
        },
      ],
      log: [
        { at: '2026-11-14T14:03:20Z', message: { key: 'desk.look-up.done', with: { order: 'HH-4471' } } },
      ],
      search: { query: '', found: [] },
    },
    savedAt: '2026-11-14T14:04:25.000Z',
    hint: 'Offer a choice',
    ended: null,
    ...over,
  };
}

function spanOf(seq: number, quote: string): { start: number; end: number } {
  const entry = transcript.find((one) => one.seq === seq);
  const start = entry && 'text' in entry ? entry.text.indexOf(quote) : -1;
  if (start < 0) throw new Error(`The line ${seq} does not hold “${quote}”.`);
  return { start, end: start + quote.length };
}

export function makeEvidence(over: Partial<EvidenceView> & Pick<EvidenceView, 'id'>): EvidenceView {
  return {
    criterion: 'acknowledges',
    seq: 1,
    span: spanOf(1, "I'm sorry the blender sparked"),
    quote: "I'm sorry the blender sparked",
    effect: 'earned',
    what: 'acknowledgement',
    strength: 'full',
    rule: 'ACK-2',
    points: 6,
    ...over,
  };
}

export const evidence: readonly EvidenceView[] = [
  makeEvidence({ id: 'e1', because: 'It names the customer’s own problem.' }),
  makeEvidence({
    id: 'e2',
    seq: 4,
    span: spanOf(4, '30 days from purchase'),
    quote: '30 days from purchase',
    criterion: 'claims',
    effect: 'lost',
    what: 'wrong',
    severity: 'major',
    rule: 'CLAIM-1',
    clause: 'refunds/R1',
    said: '30 days from purchase',
    policy: '30 days from delivery',
    points: -9,
    wouldHaveEarned: 'Before you name a rule, look up which clause governs this case.',
  }),
  makeEvidence({
    id: 'e3',
    seq: 4,
    span: spanOf(4, 'sorry again'),
    quote: 'sorry again',
    effect: 'not-counted',
    what: 'apology',
    rule: 'APO-3',
    vetoedBy: 'repeated',
    points: 0,
  }),
  makeEvidence({
    id: 'e4',
    seq: 7,
    span: spanOf(7, 'a replacement, a repair, or your money back'),
    quote: 'a replacement, a repair, or your money back',
    criterion: 'options',
    what: 'options',
    rule: 'OPT-1',
    clause: 'refunds/R2',
    points: 8,
  }),
  makeEvidence({
    id: 'e5',
    seq: null,
    span: null,
    quote: '',
    criterion: 'next-step',
    effect: 'missing',
    what: 'next-step',
    rule: 'NEXT-1',
    clause: 'refunds/R3',
    points: -7,
    wouldHaveEarned: '“You will have the £89.50 on your card within 5 working days.”',
  }),
];

export function makeDebrief(over: Partial<DebriefView> = {}): DebriefView {
  const criterion = (id: string, title: string, level: number | null, confidence = 0.9) => ({
    id,
    title,
    question: 'Did the representative show that they had understood what happened, before anything else?',
    level,
    anchor: level === null ? null : 'Names the customer’s own problem once, early on.',
    nextAnchor:
      level === null || level >= 4 ? null : 'Names the problem and what it meant for this customer.',
    notApplicableBecause: level === null ? 'Nothing in this contact called for it.' : null,
    confidence,
    feedbackOnly: false,
  });
  return {
    contact: 'c1',
    scenario: { id: 'blender-day-33', title: 'The blender arrived broken, and it is day 33' },
    source: 'assessment',
    form: '7',
    policyVersion: '3',
    rubric: { title: 'Customer contact', passMark: 75 },
    finishedAt: '2026-11-14T14:07:00.000Z',
    person: null,
    customer: 'Dana Okafor',
    official: {
      result: 'passed',
      score: 82,
      confidence: 0.86,
      because: 'The score is above the pass mark and nothing critical stands.',
      from: 'automatic',
    },
    ending: {
      kind: 'best',
      title: 'Settled',
      summary: 'Dana has her money back and will buy from you again.',
    },
    nextTime: {
      say: 'Say what happens next, and by when.',
      criterion: 'next-step',
      seq: 7,
      quote: 'whichever you prefer',
    },
    again: '/practise/blender-day-33',
    criticalErrors: [],
    sections: [
      {
        id: 'professionalism',
        title: 'Professionalism',
        score: 88,
        confidence: 0.9,
        criteria: [
          criterion('clear', 'Clear and plain', 4),
          criterion('next-step', 'Says what happens next', 1),
        ],
      },
      {
        id: 'empathy',
        title: 'Empathy',
        score: 70,
        confidence: 0.7,
        criteria: [
          criterion('acknowledges', 'Acknowledges the problem', 3, 0.7),
          criterion('options', 'Offers a choice', 4),
        ],
      },
      {
        id: 'accuracy',
        title: 'Accuracy',
        score: 92.5,
        confidence: 0.95,
        criteria: [criterion('claims', 'What is said is true', 3)],
      },
      {
        id: 'escalation',
        title: 'Escalation',
        score: null,
        confidence: 1,
        criteria: [criterion('right-tier', 'To the right person', null)],
      },
    ],
    evidence,
    transcript,
    mood: [
      { seq: null, turn: 0, mood: 5, causes: [] },
      { seq: 1, turn: 1, mood: 4, causes: [{ shift: -1, cause: 'acknowledgement' }] },
      { seq: 3, turn: 2, mood: 4, causes: [] },
      {
        seq: 4,
        turn: 3,
        mood: 6,
        causes: [{ shift: 2, cause: 'A rule was quoted that does not govern a fault.' }],
      },
      { seq: 7, turn: 4, mood: 4, causes: [{ shift: -2, cause: 'right-remedy' }] },
      { seq: 9, turn: 5, mood: 1, causes: [{ shift: -3, cause: 'done-refund' }] },
    ],
    path: {
      taken: [
        { moment: 'opening', seq: 1, debrief: 'She wants to be heard first: the wait and the sparks.' },
        { moment: 'details', seq: 4, debrief: null },
        { moment: 'pushback', seq: 7, debrief: 'Owning the mistake turned it.' },
        { moment: 'resolved', seq: null, debrief: null },
      ],
      golden: ['opening', 'details', 'offer', 'resolved'],
      names: {
        opening: 'Opening',
        details: 'The details',
        pushback: 'Pushing back',
        offer: 'The offer',
        resolved: 'Resolved',
      },
    },
    reflection: {
      levels: { professionalism: 3, empathy: 2, accuracy: 3, escalation: 4 },
      words: 'The moment with the 30 days.',
    },
    layers: [
      {
        layer: 'automatic',
        by: null,
        score: 82,
        result: 'passed',
        on: '2026-11-14T14:07:00.000Z',
        comment: '',
        sections: [],
        criteria: [
          { id: 'clear', level: 4, comment: '' },
          { id: 'next-step', level: 1, comment: '' },
          { id: 'acknowledges', level: 3, comment: '' },
          { id: 'options', level: 4, comment: '' },
          { id: 'claims', level: 3, comment: '' },
          { id: 'right-tier', level: null, comment: '' },
        ],
      },
      {
        layer: 'manager',
        by: 'Oluwaseun Bright',
        score: 85,
        result: 'passed',
        on: '2026-11-15T09:00:00.000Z',
        comment: 'You took the mistake back yourself, in one plain sentence. Keep that.',
        sections: [],
        criteria: [
          { id: 'clear', level: 4, comment: '' },
          { id: 'next-step', level: 2, comment: 'A date would have closed it.' },
          { id: 'acknowledges', level: 3, comment: '' },
        ],
      },
    ],
    reviewsAwaited: 1,
    clauses: Object.fromEntries(Object.values(clauses).map((clause) => [clause.id, clause])),
    ...over,
  };
}

export function makeScenarioRow(over: Partial<ScenarioRow> = {}): ScenarioRow {
  return {
    id: 'blender-day-33',
    title: 'The blender arrived broken, and it is day 33',
    family: 'refund-dispute',
    level: 'intermediate',
    channel: 'Chat',
    clauses: [
      { id: 'refunds/R1', title: 'Change of mind', href: '/policy/refunds#R1' },
      { id: 'refunds/R2', title: 'Faulty or damaged goods', href: '/policy/refunds#R2' },
    ],
    contentNote: null,
    last: { contact: 'c1', result: 'passed', score: 82, on: '2026-11-14T14:07:00.000Z' },
    resume: null,
    ...over,
  };
}

export function makeBriefing(over: Partial<BriefingView> = {}): BriefingView {
  return {
    revision: 0,
    key: 'write-0000-0000',
    scenario: 'blender-day-33',
    title: 'The blender arrived broken, and it is day 33',
    family: 'refund-dispute',
    level: 'intermediate',
    channel: 'Chat',
    briefing:
      '<p>You are on chat. A customer bought a blender; it was delivered 33 days ago. They have been on hold for a while.</p><p>Find out what happened, put it right by the policy, and say what comes next.</p>',
    contentNote: 'The customer is angry and swears about the fault. Nobody is threatened.',
    customer: 'Dana Okafor',
    tier: 'Representative',
    authority: ['Refund up to £150', 'Goodwill up to £20'],
    clauses: [clauses.R1, clauses.R2],
    intensities: ['gentle', 'usual', 'strong'],
    intensity: 'usual',
    mayAssess: true,
    openAssessment: null,
    passMark: 75,
    last: null,
    resume: null,
    ...over,
  };
}

export function makeReviewForm(over: Partial<ReviewFormView> = {}): ReviewFormView {
  const anchors = [
    'Ignores or argues with what happened.',
    'A stock phrase, nothing of the customer’s own.',
    'Names the problem late, or only in part.',
    'Names the customer’s own problem early on.',
    'Names the problem and what it meant for this customer.',
  ] as const;
  const criterion = (id: string, title: string) => ({
    id,
    title,
    question: 'Did the representative show that they had understood what happened?',
    anchors,
    feedbackOnly: false,
  });
  return {
    revision: 1,
    key: 'write-0000-0001',
    assignment: 'a1',
    title: 'The blender arrived broken, and it is day 33',
    layer: 'peer',
    reviewee: null,
    customer: 'Dana Okafor',
    briefing: '<p>You are on chat. A customer bought a blender; it was delivered 33 days ago.</p>',
    fields: [
      { name: 'order.number', value: 'HH-4471' },
      { name: 'order.price', value: 89.5 },
    ],
    currency: 'GBP',
    transcript,
    sentences: [
      {
        seq: 1,
        ...spanOf(1, "I'm sorry the blender sparked, that must have been a fright."),
        quote: "I'm sorry the blender sparked, that must have been a fright.",
      },
      {
        seq: 7,
        ...spanOf(7, 'You are right, and I was wrong: a fault is not a change of mind.'),
        quote: 'You are right, and I was wrong: a fault is not a change of mind.',
      },
    ],
    sections: [
      {
        id: 'empathy',
        title: 'Empathy',
        criteria: [
          criterion('acknowledges', 'Acknowledges the problem'),
          criterion('options', 'Offers a choice'),
        ],
      },
      { id: 'accuracy', title: 'Accuracy', criteria: [criterion('claims', 'What is said is true')] },
    ],
    draft: {
      judgements: {
        acknowledges: {
          level: 3,
          comment: 'Warm and specific.',
          evidence: [
            { seq: 1, ...spanOf(1, 'that must have been a fright'), quote: 'that must have been a fright' },
          ],
        },
      },
      comment: '',
      savedAt: '2026-11-15T08:55:00.000Z',
    },
    clauses: [clauses.R1, clauses.R2],
    clearable: [],
    dueAt: '2026-11-21T00:00:00.000Z',
    ...over,
  };
}

export function makePolicyIndex(over: Partial<PolicyIndexView> = {}): PolicyIndexView {
  const document = (id: string, title: string) => ({
    id,
    title,
    href: `/policy/${id}`,
    version: '3',
    effective: '2026-09-01',
    owner: 'Head of service',
    clauses: [
      { number: 'R1', title: 'Change of mind', href: `/policy/${id}#R1` },
      { number: 'R2', title: 'Faulty or damaged goods', href: `/policy/${id}#R2` },
      { number: 'R3', title: 'How refunds are paid', href: `/policy/${id}#R3` },
    ],
  });
  return {
    company: 'Harbour Home',
    query: '',
    found: null,
    documents: [
      document('refunds', 'Refunds and returns'),
      document('conduct', 'Difficult conversations'),
      document('privacy', 'Privacy'),
    ],
    ...over,
  };
}

export function makePolicyDocument(over: Partial<PolicyDocumentView> = {}): PolicyDocumentView {
  return {
    id: 'refunds',
    title: 'Refunds and returns',
    company: 'Harbour Home',
    version: '3',
    effective: '2026-09-01',
    owner: 'Head of service',
    reviewBy: '2027-03-01',
    introduction: '<p>What people get back, when, and who may decide it.</p>',
    clauses: Object.values(clauses).map((clause) => ({
      ...clause,
      audience: 'both' as const,
      serves: [],
      facts: [{ id: `${clause.id}.window`, name: 'window', says: '30 days from delivery', tiers: [] }],
      practise: [{ title: 'The blender arrived broken, and it is day 33', href: '/practise/blender-day-33' }],
    })),
    previous: null,
    next: { title: 'Orders', href: '/policy/orders' },
    ...over,
  };
}

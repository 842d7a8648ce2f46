import type { PartId } from '../../policy/policy.ts';

/** Words that everybody uses for a well-known part, whatever the company's own `about` words are. */
export const partWords: Readonly<Record<PartId, readonly string[]>> = {
  'return-window': [
    'return',
    'refund',
    'send it back',
    'bring it back',
    'money back',
    'change your mind',
    'unwanted',
    'exchange',
  ],
  'faulty-window': ['faulty', 'fault', 'broken', 'defective', 'damaged'],
  'payout-time': [
    'refund',
    'money back',
    'money with you',
    'money reach you',
    'in your account',
    'on your card',
    'your bank',
    'reimbursement',
  ],
  'identity-details': ['verify', 'security check', 'confirm who you are', 'identity', 'matching details'],
  'abuse-warnings': ['warning', 'warn', 'end the chat', 'end the call'],
  'acknowledge-within': ['acknowledge', 'first reply', 'confirm receipt'],
  'resolve-within': ['resolve', 'resolution', 'final answer'],
  'follow-up-within': ['follow up', 'check back'],
  'first-response': ['first response', 'reply to a chat'],
};

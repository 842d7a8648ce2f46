import { expect, it } from 'vitest';
import { deskActionIds } from '#lib/domain/desk/desk.ts';
import { knownAction } from '#lib/domain/imports/known-actions.ts';

it.each(deskActionIds)('knows %s by its own name', (action) => {
  expect(knownAction(action)).toBe(action);
});

it.each([
  ['pull-up-account', 'look-up'],
  ['Open case', 'look-up'],
  ['order_lookup', 'look-up'],
  ['validate-purchase', 'verify-identity'],
  ['verifyCustomerIdentity', 'verify-identity'],
  ['security_check', 'verify-identity'],
  ['offer-refund', 'refund'],
  ['issue_partial_refund', 'refund'],
  ['send-new-item', 'replace'],
  ['exchange', 'replace'],
  ['give voucher', 'goodwill'],
  ['apply-discount', 'goodwill'],
  ['create_ticket', 'log-complaint'],
  ['schedule-callback', 'schedule-follow-up'],
  ['notify-team', 'escalate'],
  ['transfer-to-supervisor', 'escalate'],
  ['add-note', 'wrap-up'],
  ['close-chat', 'end-contact'],
])('takes %s for %s', (name, action) => {
  expect(knownAction(name)).toBe(action);
});

it.each([
  'search-faq',
  'read-refund-policy',
  'check-refund-status',
  'cancel-refund',
  'update-order',
  'doctor-followup',
  'send-link',
  'verify-stock',
  '',
])('takes %s for none of the desk’s actions', (name) => {
  expect(knownAction(name)).toBeUndefined();
});

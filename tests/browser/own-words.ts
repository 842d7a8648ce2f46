import type { Page } from 'playwright-core';
import { act, heard, onRecord, say } from './hold-contact.ts';

/** From the first reply to a known customer: asks, looks up, asks, verifies. */
export async function meetCustomer(page: Page): Promise<void> {
  await say(
    page,
    'I’m truly sorry about the blender sparking and dying the first time you switched it on, and that nobody answered your two messages. I’ll sort this out with you today. What is your order number, please?',
  );
  await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
  await say(
    page,
    'Thank you, I have found it. Before I touch your order: what postcode did it go to, and which email address did you use?',
  );
  await act(page, 'verify-identity', {
    postcode: await heard(page, /[A-Z]{1,2}\d{1,2} \d[A-Z]{2}/),
    email: await heard(page, /[\w.]+@[\w.]+\w/),
  });
}

/** A good contact from beginning to end, in the words of somebody who has read the policy and no script. */
export async function holdWell(page: Page): Promise<void> {
  await meetCustomer(page);
  await say(
    page,
    'That matches, thank you. Please tell me what happened when you pressed the button. Was anybody hurt?',
  );
  await say(
    page,
    'So it flashed and burnt on its very first go. I’m relieved that nobody was hurt. Because it was faulty, you may have your money back or a new blender, as you prefer. Shall I refund you in full?',
  );
  await act(page, 'refund', { amount: (await onRecord(page, 'Price')).replace('£', '') });
  await say(
    page,
    'A courier will fetch the old one from you within 3 working days, and the return costs you nothing. The refund is on its way to your card and will arrive within 5 working days.',
  );
  await act(page, 'log-complaint', {
    summary: 'Blender sparked on first use. Two messages over eleven days stayed unanswered.',
  });
  await say(
    page,
    'You wrote to us twice and we left you without an answer. That was our mistake, and I’m sorry. I have logged it as a complaint so that we find out how it happened.',
  );
  await say(
    page,
    'To sum up: your refund arrives within 5 working days and the courier collects the blender. Is there anything else I can do for you?',
  );
  await act(page, 'wrap-up', {
    note: 'Faulty on first use. Refunded in full under R2, courier collects. Complaint logged.',
  });
  await act(page, 'end-contact', { reason: 'resolved' });
}

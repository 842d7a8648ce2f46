import type { Page } from 'playwright-core';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { act, heard, say, startContact } from './hold-contact.ts';

/** Meets the customer whose bunk bed is lost, finds the order and verifies who they are, in the words given for the greeting. */
export async function meetAboutBed(page: Page, greeting: string, intensity?: Intensity): Promise<void> {
  await startContact(page, 'practice', {
    scenario: 'a-word-too-many',
    ...(intensity === undefined ? {} : { intensity }),
  });
  await say(page, greeting);
  await findTheOrder(page);
}

/** Looks the order up by the number that was told, and verifies identity by what the customer answers. */
export async function findTheOrder(page: Page): Promise<void> {
  await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
  await say(
    page,
    'Thanks. So that nobody else can touch your order: which postcode and which email, please?',
  );
  await act(page, 'verify-identity', {
    postcode: await heard(page, /[A-Z]{1,3}\d{1,2} \d[A-Z]{2}/),
    email: await heard(page, /[\w.]+@[\w.]+\w/),
  });
}

/** What belongs on record before a contact is ended over what somebody wrote. */
export async function recordAndReport(page: Page, quote: string): Promise<void> {
  await act(page, 'wrap-up', {
    note: `The customer wrote, word for word: “${quote}” The bunk bed counts as lost; a new one or the money is owed.`,
  });
  await act(page, 'escalate', {
    tier: 'tier-2',
    note: 'Bunk bed lost, ten days late; wants it by Saturday or the money back. Contact ended over what was written. Please take it over.',
  });
}

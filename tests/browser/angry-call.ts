import type { Page } from 'playwright-core';
import { act, heard, say } from './hold-contact.ts';

/** The scenario of somebody furious on the phone, for whom nobody can promise anything. */
export const angryCall = 'third-delivery-missed';

/** The call held by somebody who listens, says what nobody knows, and hands it to `lead` while the customer waits. */
export async function holdCallWell(page: Page, lead: string): Promise<void> {
  await say(
    page,
    'Thank you for telling me all of it. Three times you stayed at home without pay, and three times nobody came and nobody had the decency to ring. I’m truly sorry. I’ve got your order number. So that I only talk about it with you: which postcode is it going to?',
  );
  const order = await heard(page, /HH-\d{4}/);
  await act(page, 'look-up', { order });
  await act(page, 'verify-identity', {
    'order-number': order,
    postcode: await heard(page, /[A-Z]{1,2}\d{1,2} \d[A-Z]{2}/),
  });
  await tellTheTruth(page);
  await handUp(page, order, lead);
  await closeCall(page, lead);
}

async function tellTheTruth(page: Page): Promise<void> {
  await say(
    page,
    'Thanks, that matches. I can see what happened today: your sofa wasn’t loaded this morning. It’s still in our depot and no one told you. That was our mistake, nobody else’s.',
  );
  await say(
    page,
    'I don’t know yet. The depot hasn’t confirmed any day, and I won’t make one up for you after three wrong ones.',
  );
}

async function handUp(page: Page, order: string, lead: string): Promise<void> {
  await say(
    page,
    `My team lead, ${lead}, can decide this. I’m writing it down for ${lead} now, while you’re on the line.`,
  );
  await act(page, 'escalate', {
    tier: 'tier-2',
    note: `Order ${order}. Delivery failed three times: van broke down, marked nobody in although the customer was at home, not loaded today. Nobody rang. Three unpaid days, wants that looked at. Wants the sofa and a true date. Nothing promised.`,
  });
  await say(
    page,
    `It’s done: ${lead} has it. I’ve written down all three dates, that nobody rang, and the pay you lost, so you won’t have to tell it again. ${lead}, our team lead, will phone you within 2 hours.`,
  );
}

async function closeCall(page: Page, lead: string): Promise<void> {
  await act(page, 'log-complaint', {
    summary: 'Three failed deliveries without a call, three unpaid days off work.',
  });
  await say(
    page,
    `Losing three days’ wages over a sofa is hard. It isn’t mine to decide and I won’t pretend it is, but I’ve asked ${lead} to look at it.`,
  );
  await act(page, 'schedule-follow-up', { what: 'Check that the team lead rang', in: '1' });
  await say(
    page,
    `To sum up: ${lead} rings you within 2 hours about the sofa and your pay, and tomorrow morning I’ll check that it happened. Have I forgotten anything?`,
  );
  await say(page, 'Thank you for bearing with us today. All the best.');
  await act(page, 'wrap-up', {
    note: 'Three failed deliveries. Team lead rings within 2 hours. Complaint logged. No date promised.',
  });
  await act(page, 'end-contact', { reason: 'handed-over' });
}

/** The call held by somebody who tells the customer off and then says whatever ends it: a promise that nobody can keep. */
export async function holdCallBadly(page: Page): Promise<void> {
  await say(page, 'You need to calm down. What’s your order number?');
  await act(page, 'look-up', { order: await heard(page, /HH-\d{4}/) });
  await say(page, 'It says nobody was home on the second date, so that one is your own fault.');
  await say(page, 'Okay look, I promise you the sofa will definitely be with you tomorrow by noon.');
  await say(page, 'Yes. I swear it will be there. Trust me.');
  await say(page, 'It’s Jo. Bye then.');
}

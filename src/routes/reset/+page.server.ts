import { askForReset } from '#lib/application/people/reset-password.ts';
import type { AskForResetView } from '#lib/application/views/front-door.ts';
import { answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }): AskForResetView => ({
  mail: locals.opened.desk.mail !== null,
});

export const actions: Actions = {
  default: async (event) => {
    const { desk, limits, log } = event.locals.opened;
    const form = await readForm(event.request);
    const email = field(form, 'email');
    return answeringForm({ email }, 'reset', async () => {
      limits.resetsByAddress.take(whence(event).address);
      limits.resetsByAccount.take(email.trim().toLowerCase());
      // Not awaited: how long it takes would tell whether the address is known here.
      void askForReset(desk, email).catch(() => log('error', 'reset-failed'));
      return { done: { key: 'reset.asked', with: {} } };
    });
  },
};

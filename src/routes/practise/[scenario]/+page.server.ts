import { redirect } from '@sveltejs/kit';
import { startContact } from '#lib/application/start-contact.ts';
import { viewBriefing } from '#lib/application/view-practise.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm, ticketOf } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  return answering(() => viewBriefing(room, person, event.params.scenario));
};

export const actions: Actions = {
  start: async (event) => {
    const { person, room } = signedIn(event);
    const form = await readForm(event.request);
    const mode = field(form, 'mode');
    const intensity = field(form, 'intensity');
    const accepts = field(form, 'accepts');
    return answeringForm({ mode, intensity, accepts }, 'start', async () => {
      const contact = await startContact(room, person, {
        scenario: event.params.scenario,
        source: mode === 'assessment' ? 'assessment' : 'practice',
        intensity: intensity === 'gentle' || intensity === 'strong' ? intensity : 'usual',
        accepts: accepts === 'yes',
        key: ticketOf(form).key,
      });
      redirect(303, `/contacts/${contact}`);
    });
  },
};

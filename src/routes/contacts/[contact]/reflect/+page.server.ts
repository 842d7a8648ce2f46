import { redirect } from '@sveltejs/kit';
import { reflectOnContact } from '#lib/application/reflect-on-contact.ts';
import { viewReflect } from '#lib/application/view-reflect.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm, ticketOf } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person, room } = signedIn(event);
  const view = await answering(() => viewReflect(room, person, event.params.contact));
  if (view.kept) redirect(303, `/contacts/${event.params.contact}/debrief`);
  return view;
};

export const actions: Actions = {
  reflect: async (event) => {
    const { person, room } = signedIn(event);
    const form = await readForm(event.request);
    const kept = Object.fromEntries([...form.keys()].map((name) => [name, field(form, name)]));
    return answeringForm(kept, 'reflect', async () => {
      const reflection = { levels: levelsOf(form), words: field(form, 'words').trim() };
      await reflectOnContact(room, person, event.params.contact, reflection, ticketOf(form).key);
      redirect(303, `/contacts/${event.params.contact}/debrief`);
    });
  },
};

function levelsOf(form: FormData): Record<string, number> {
  const names = [...form.keys()].filter((name) => name.startsWith('level-'));
  return Object.fromEntries(names.map((name) => [name.slice('level-'.length), Number(field(form, name))]));
}

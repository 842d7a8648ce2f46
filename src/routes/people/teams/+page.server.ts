import { changeTeam, createTeam } from '#lib/application/people/change-team.ts';
import { viewTeams } from '#lib/application/people/view-teams.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm, ticketOf } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = signedIn(event);
  return answering(() => viewTeams(event.locals.opened.desk, person));
};

export const actions: Actions = {
  create: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    const name = field(form, 'name');
    return answeringForm({ name }, 'create', async () => {
      await createTeam(event.locals.opened.desk, person, { name, key: ticketOf(form).key });
      return { done: { key: 'team.created', with: { name: name.trim() } }, at: 'create' };
    });
  },
  change: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    const team = field(form, 'team');
    const name = field(form, 'name');
    return answeringForm({ name }, team, async () => {
      const managers = form.getAll('manager').map(String);
      await changeTeam(event.locals.opened.desk, person, { ...ticketOf(form), team, name, managers });
      return { done: { key: 'team.saved', with: {} }, at: team };
    });
  },
};

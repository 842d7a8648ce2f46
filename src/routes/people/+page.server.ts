import { invite, renewInvitation, revokeInvitation } from '#lib/application/people/invite.ts';
import type { SentLink } from '#lib/application/people/send-link.ts';
import { viewPeople } from '#lib/application/people/view-people.ts';
import type { MadeLink } from '#lib/application/views/people-care.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = signedIn(event);
  const query = event.url.searchParams.get('q') ?? '';
  return answering(() => viewPeople(event.locals.opened.desk, person, query));
};

export const actions: Actions = {
  invite: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    const roles = form.getAll('role').map(String);
    const kept = {
      email: field(form, 'email'),
      name: field(form, 'name'),
      team: field(form, 'team'),
    };
    return answeringForm({ ...kept, roles: roles.join() }, 'invite', async () => ({
      made: madeLink(await invite(event.locals.opened.desk, person, { ...kept, roles })),
    }));
  },
  renew: async (event) => {
    const { person } = signedIn(event);
    const id = field(await readForm(event.request), 'invitation');
    return answeringForm({}, 'invitations', async () => ({
      made: madeLink(await renewInvitation(event.locals.opened.desk, person, id)),
    }));
  },
  revoke: async (event) => {
    const { person } = signedIn(event);
    const id = field(await readForm(event.request), 'invitation');
    return answeringForm({}, 'invitations', async () => {
      await revokeInvitation(event.locals.opened.desk, person, id);
      return { done: { key: 'invitation.revoked', with: {} }, at: 'invitations' };
    });
  },
};

function madeLink(link: SentLink): MadeLink {
  return { kind: 'invitation', ...link };
}

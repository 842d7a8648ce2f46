import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { continueContact } from '#lib/application/continue-contact.ts';
import { rewindContact } from '#lib/application/rewind-contact.ts';
import { viewTalk } from '#lib/application/view-talk.ts';
import type { AgentInput } from '#lib/domain/contact/advance.ts';
import { deskActionIds, type DeskActionId } from '#lib/domain/desk/desk.ts';
import { Unusable } from '#lib/domain/refusal/refusal.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm, ticketOf } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  return answering(() => viewTalk(room, person, event.params.contact, event.url.searchParams.get('q') ?? ''));
};

export const actions: Actions = {
  reply: (event) =>
    advance(
      event,
      () => 'reply',
      (form) => ({ words: field(form, 'words') }),
    ),
  act: (event) => advance(event, (form) => field(form, 'action'), deskInput),
  wait: (event) =>
    advance(
      event,
      () => 'wait',
      (form) => ({ waits: minutesOf(form) * 60 }),
    ),
  stop: (event) =>
    advance(
      event,
      () => 'stop',
      () => ({ stops: true }),
    ),
  rewind,
};

/** One move of the representative: whatever is refused comes back with what they typed. */
async function advance(
  event: RequestEvent<RouteParams>,
  at: (form: FormData) => string,
  inputOf: (form: FormData) => AgentInput,
) {
  const { person, room } = signedIn(event);
  const form = await readForm(event.request);
  const kept = Object.fromEntries([...form.keys()].map((name) => [name, field(form, name)]));
  return answeringForm(kept, at(form), async () => {
    const { contact } = event.params;
    const continued = await continueContact(room, person, {
      contact,
      ...ticketOf(form),
      input: inputOf(form),
    });
    if ('refused' in continued) return fail(422, { problem: continued.refused, kept, at: at(form) });
    return { at: at(form) };
  });
}

/** Practice only: takes back one move, or the last, and goes on in a contact of its own. */
async function rewind(event: RequestEvent<RouteParams>) {
  const { person, room } = signedIn(event);
  const form = await readForm(event.request);
  return answeringForm({}, 'rewind', async () => {
    const { contact } = event.params;
    const seq = field(form, 'seq') === '' ? null : Number(field(form, 'seq'));
    const again = await rewindContact(room, person, { contact, seq, key: ticketOf(form).key });
    redirect(303, `/contacts/${again}`);
  });
}

function deskInput(form: FormData): AgentInput {
  const action = field(form, 'action');
  if (!isDeskAction(action)) throw new Unusable('desk.no-such-action', { action });
  const hidden = ['action', 'revision', 'key'];
  const args = [...form.keys()]
    .filter((name) => !hidden.includes(name))
    .map((name) => [name, field(form, name).trim()]);
  return { does: { action, args: Object.fromEntries(args) } };
}

function isDeskAction(action: string): action is DeskActionId {
  return (deskActionIds as readonly string[]).includes(action);
}

function minutesOf(form: FormData): number {
  const minutes = Number(field(form, 'minutes'));
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 7 * 24 * 60)
    throw new Unusable('form.not-minutes');
  return minutes;
}

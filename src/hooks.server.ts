import { version } from '$app/environment';
import { json } from '@sveltejs/kit';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { issueResetLink } from '#lib/application/people/reset-password.ts';
import { issueSetUpLink } from '#lib/application/people/set-up-workspace.ts';
import { isActive, type Person } from '#lib/domain/people/person.ts';
import { doubtsAbout, readConfig } from '#lib/server/config.ts';
import { securityHeaders } from '#lib/server/headers.ts';
import { originAllowed } from '#lib/server/origin.ts';
import { admit } from '#lib/server/web/route-access.ts';
import { entranceFrom } from '#lib/server/web/signed-in.ts';
import { openWorkspace, type Opened } from '#lib/server/wire.ts';
import { errorWords } from '#lib/text/error-words.ts';
import { operatorTexts } from '#lib/text/operator.ts';
import { say as fill } from '#lib/text/say.ts';
import { sentence } from '#lib/text/sentences.ts';

let opened: Opened;

export const init: ServerInit = async () => {
  const read = readConfig(process.env);
  if ('problems' in read) stopWith(read.problems);
  try {
    opened = await openWorkspace(read.config, version);
    await announce(opened);
  } catch (error) {
    stopWith([errorWords(error)]);
  }
  process.once('sveltekit:shutdown', () => void opened.close());
};

export const handle: Handle = async ({ event, resolve }) => {
  if (!originAllowed(event.request, event.url, opened.config)) {
    return new Response(sentence({ key: 'form.foreign-origin', with: {} }), { status: 403 });
  }
  const id = await opened.auth.personOf(event.request.headers);
  const found = id === null ? undefined : (await opened.room.people.get(id))?.document;
  const person = found && isActive(found) ? found : null;
  Object.assign(event.locals, { opened, person });
  const response = await admitted(event, person, () => resolve(event));
  for (const [name, value] of Object.entries(securityHeaders(opened.config)))
    response.headers.set(name, value);
  // A page kept by the browser would come back on "Back" as it was, without what was said since; nor has it a place on a shared computer.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** The first guard of every request; the second, about the thing asked for, is in the use case. */
async function admitted(
  { route, url, request }: RequestEvent,
  person: Person | null,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const admission = admit(route.id, person);
  if (admission === 'comes-in') return answer();
  if (admission === 'unknown') return new Response(null, { status: 404 });
  const location = entranceFrom(url);
  // A form sent by script reads where to go from the body; following a redirect it would try to read the entrance instead.
  if (request.headers.has('x-sveltekit-action')) return json({ type: 'redirect', status: 303, location });
  return new Response(null, { status: 303, headers: { location } });
}

/** What nobody expected: written down for the operator with a reference that the person can quote. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  const reference = opened.room.chance.id().slice(0, 8);
  opened.log('error', 'unexpected', {
    reference,
    route: event.route.id,
    status,
    error: String(error),
    stack: error instanceof Error ? error.stack : undefined,
  });
  return { message: sentence({ key: 'unknown', with: {} }), reference };
};

/** What the operator reads at start: how to set up, how to get in again, what is not wise. */
async function announce({ config, desk }: Opened): Promise<void> {
  if (config.demo) return;
  const say = (key: keyof typeof operatorTexts, values: Record<string, string>) =>
    process.stdout.write(`${fill(operatorTexts[key], values)}\n`);
  const link = await issueSetUpLink(desk);
  if (link) say('setUp', { link: link.address });
  const email = config.resetLinkFor;
  const reset = email === null ? null : await issueResetLink(desk, email);
  if (email !== null) say(reset === null ? 'noReset' : 'reset', { email, link: reset ?? '' });
  for (const doubt of doubtsAbout(config)) process.stderr.write(`${doubt}\n`);
}

function stopWith(problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

import { redirect } from '@sveltejs/kit';
import type { Greenroom } from '#lib/application/greenroom.ts';
import type { Person } from '#lib/domain/people/person.ts';

/** The person of this request and the room they are in; anybody else is shown the entrance and brought back afterwards. */
export function signedIn(event: { readonly locals: App.Locals; readonly url: URL }): {
  readonly person: Person;
  readonly room: Greenroom;
} {
  const { person, opened } = event.locals;
  if (!person) redirect(303, entranceFrom(event.url));
  return { person, room: opened.room };
}

/** The entrance, from which one is brought back to `url`. */
export function entranceFrom({ pathname, search }: URL): string {
  return `/enter?next=${encodeURIComponent(pathname + search)}`;
}

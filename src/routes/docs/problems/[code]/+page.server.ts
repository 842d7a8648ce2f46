import { error } from '@sveltejs/kit';
import type { DocsView } from '#lib/application/views/docs.ts';
import { problemPages } from '#lib/server/docs/documentation.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event): DocsView => {
  const { room } = signedIn(event);
  const page = problemPages.find(({ id }) => id === event.params.code);
  if (!page) error(404, 'Not found');
  const beside = problemPages.filter(({ group }) => group === page.group);
  const contents = beside.map(({ id, title, group }) => ({
    title,
    href: `/docs/problems/${id}`,
    current: id === page.id,
    group,
  }));
  return { title: page.title, html: room.markdown.toHtml(page.markdown), contents };
};

import { error } from '@sveltejs/kit';
import type { DocsView } from '#lib/application/views/docs.ts';
import { guidePages } from '#lib/server/docs/documentation.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import { docsTexts } from '#lib/text/docs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event): DocsView => {
  const { room } = signedIn(event);
  const page = guidePages.find(({ id }) => id === event.params.guide);
  if (!page) error(404, 'Not found');
  const contents = guidePages.map(({ id, title }) => ({
    title,
    href: `/docs/${id}`,
    current: id === page.id,
    group: docsTexts.guides,
  }));
  return { title: page.title, html: room.markdown.toHtml(page.markdown), contents };
};

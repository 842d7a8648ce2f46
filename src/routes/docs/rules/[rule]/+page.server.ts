import { error } from '@sveltejs/kit';
import type { DocsView } from '#lib/application/views/docs.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import { rulePage } from '#lib/text/rule-page.ts';
import { ruleTexts } from '#lib/text/rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event): DocsView => {
  const { room } = signedIn(event);
  const { rule } = event.params;
  const found = Object.hasOwn(ruleTexts, rule) ? ruleTexts[rule] : undefined;
  if (!found) error(404, 'Not found');
  const contents = Object.entries(ruleTexts)
    .filter(([, { of }]) => of === found.of)
    .map(([id, { title }]) => ({
      title: `${id} ${title}`,
      href: `/docs/rules/${id}`,
      current: id === rule,
      group: found.of,
    }));
  return { title: `${rule}: ${found.title}`, html: room.markdown.toHtml(rulePage(found)), contents };
};

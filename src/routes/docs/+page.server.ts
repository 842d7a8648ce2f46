import type { DocsIndexView } from '#lib/application/views/docs.ts';
import { guidePages, problemPages } from '#lib/server/docs/documentation.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import { docsTexts } from '#lib/text/docs.ts';
import { ruleTexts } from '#lib/text/rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event): DocsIndexView => {
  signedIn(event);
  const guides = guidePages.map(({ id, title }) => ({ href: `/docs/${id}`, title, note: '' }));
  const rules = Object.entries(ruleTexts).map(([id, { title }]) => ({
    href: `/docs/rules/${id}`,
    title: `${id} ${title}`,
    note: '',
  }));
  const problems = Object.entries(docsTexts.problems).map(([group, title]) => ({
    title,
    links: problemPages
      .filter((page) => page.group === group)
      .map((page) => ({ href: `/docs/problems/${page.id}`, title: page.title, note: page.id })),
  }));
  return {
    groups: [
      { title: docsTexts.guides, links: guides },
      { title: docsTexts.rules, links: rules },
      ...problems,
    ],
  };
};

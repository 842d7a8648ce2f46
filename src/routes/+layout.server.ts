import { viewFrame } from '#lib/application/view-frame.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) =>
  answering(async () => ({
    frame: await viewFrame(locals.opened.room, locals.person, await locals.opened.workspace()),
  }));

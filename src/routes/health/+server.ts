import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** For whoever watches the server: 200 once the workspace is open. */
export const GET: RequestHandler = () => text('ok\n', { headers: { 'cache-control': 'no-store' } });

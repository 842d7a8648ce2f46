import { randomBytes } from 'node:crypto';
import type { Notes } from './notes.ts';
import type { Served } from './served.ts';

/** What a form action answered. */
export type Answered = { readonly type: string; readonly status: number; readonly location?: string };

/** Somebody signed in who sends forms, and sends each again until it is answered, whatever happens to the server. */
export type Client = {
  /** Posts a form action; `fields` with a key in them may be repeated safely. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Answered>;
  /** A page's text. */
  read(path: string): Promise<string>;
};

export async function signIn(served: Served, person: string, notes: Notes): Promise<Client> {
  let cookie = '';
  const headers = () => ({
    origin: served.address,
    accept: 'application/json',
    'x-sveltekit-action': 'true',
    cookie,
  });
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(served.address + path, { method: 'POST', headers: headers(), body: new URLSearchParams(fields) });
  const untilAnswered = async (work: () => Promise<Response>): Promise<string> => {
    for (let tries = 1; ; tries += 1) {
      await served.untilUp();
      const text = await work().then(bodyOf, () => null);
      if (text !== null) return text;
      notes.sentAgain += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await untilAnswered(async () => {
    const response = await post('/enter?/enter', { person, next: '/' });
    cookie = response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    return response;
  });
  return {
    send: async (path, fields) => JSON.parse(await untilAnswered(() => post(path, fields))) as Answered,
    read: (path) => untilAnswered(() => fetch(served.address + path, { headers: { cookie } })),
  };
}

/** The whole answer; null where the server broke off, or is too busy just now. */
async function bodyOf(response: Response): Promise<string | null> {
  const text = await response.text();
  return response.status >= 500 || response.status === 429 ? null : text;
}

/** A key that names one write. */
export function freshKey(): string {
  return randomBytes(16).toString('hex');
}

import { Agent, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
  /** The `Link` header, empty where there is none. */
  readonly link: string;
};

/** One browser's worth of visiting: a connection that stays open, a cookie, and forms sent as a page's script sends them. */
export type Visitor = {
  get(path: string): Promise<Answer>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  leave(): void;
};

export function visit(address: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie = '';
  const send = (method: string, path: string, body = '') =>
    new Promise<Answer>((resolve, reject) => {
      const headers = {
        cookie,
        origin: address,
        ...(method === 'POST' && {
          'x-sveltekit-action': 'true',
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        }),
      };
      const sent = request(`${address}${path}`, { method, agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const cookies = answer.headers['set-cookie'] ?? [];
          if (cookies[0]) cookie = cookies[0].split(';')[0] ?? '';
          const text = Buffer.concat(parts).toString('utf8');
          resolve({
            status: answer.statusCode ?? 0,
            text,
            cookies,
            link: [answer.headers.link].flat().join(),
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    get: (path) => send('GET', path),
    post: (path, fields) => send('POST', path, new URLSearchParams(fields).toString()),
    leave: () => agent.destroy(),
  };
}

/** Enters the demo as one of its people. */
export async function enterAs(address: string, person: string): Promise<Visitor> {
  const visitor = visit(address);
  const answer = await visitor.post('/enter?/enter', { person, next: '/' });
  if (answer.cookies.length === 0) throw new Error(`Nobody could enter as ${person}: ${answer.text}`);
  return visitor;
}

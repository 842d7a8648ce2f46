import type { RequestEvent } from '@sveltejs/kit';

/** Hands the accounts library's cookies on unchanged, attributes and all. */
export function giveCookies(event: Pick<RequestEvent, 'cookies'>, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const has = (name: string) => attributes.some((attribute) => attribute.toLowerCase() === name);
    const maxAge = attributes.find((attribute) => /^max-age=/i.test(attribute))?.split('=')[1];
    event.cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: has('secure'),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
}

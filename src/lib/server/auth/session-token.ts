import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token in a request's cookies, or null when there is none or its signature is not ours.
 * The signature is the accounts library's: `token.base64(HMAC-SHA-256(secret, token))`, percent-encoded.
 */
export function sessionToken(headers: Headers, cookie: string, secret: string): string | null {
  const signed = cookieNamed(headers.get('cookie') ?? '', cookie);
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (signed === null || dot < 1) return null;
  const token = signed.slice(0, dot);
  const ours = createHmac('sha256', secret).update(token).digest();
  const theirs = Buffer.from(signed.slice(dot + 1), 'base64');
  return theirs.length === ours.length && timingSafeEqual(theirs, ours) ? token : null;
}

function cookieNamed(header: string, name: string): string | null {
  const start = `${name}=`;
  const found = header.split(';').find((part) => part.trimStart().startsWith(start));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.trim().slice(start.length));
  } catch {
    return null;
  }
}

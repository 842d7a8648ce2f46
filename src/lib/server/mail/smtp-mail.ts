import { createTransport } from 'nodemailer';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { Mail } from '#lib/ports/mail.ts';
import { isLoopback } from '../loopback.ts';

type Setting = {
  /** `smtp://user:password@mail.example:587` or `smtps://…`. What follows a question mark goes to the mail library. */
  readonly url: string;
  readonly from: string;
  /** Hears why a letter was not taken: the library's code and the server's number, no words of either. */
  readonly report: (failure: { readonly code: string; readonly answer: number | null }) => void;
};

/** Hands letters to an SMTP server. A password never travels without TLS, except on this machine or where the URL says `?requireTLS=false`. */
export function smtpMail({ url, from, report }: Setting): Mail {
  const transport = createTransport({
    requireTLS: !isLoopback(new URL(url).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    url,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail({ from, ...letter });
      } catch (cause) {
        report(failureOf(cause));
        throw new Broken('mail.not-taken', {}, { cause });
      }
    },
  };
}

function failureOf(error: unknown): { code: string; answer: number | null } {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return { code: String(code ?? 'unknown'), answer: typeof responseCode === 'number' ? responseCode : null };
}

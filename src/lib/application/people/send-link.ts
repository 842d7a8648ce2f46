import { workspaceRecord } from './workspace-record.ts';
import type { IssuedLink } from './one-time-links.ts';
import type { FrontDesk } from './front-desk.ts';

/** A link for an administrator to see, and what became of its letter. */
export type SentLink = IssuedLink & {
  readonly to: string;
  /** `off` where there is no mail server; `failed` where it did not take the letter. */
  readonly letter: 'sent' | 'failed' | 'off';
};

type Recipient = { readonly name: string; readonly email: string };

/** Sends a link by mail, where there is mail. A letter that fails is told and never undoes what it was about. */
export async function sendLink(
  desk: FrontDesk,
  kind: 'invitation' | 'reset',
  { name, email }: Recipient,
  link: IssuedLink,
): Promise<SentLink> {
  if (desk.mail === null) return { ...link, to: email, letter: 'off' };
  const workspace = (await workspaceRecord(desk))?.name ?? 'Greenroom';
  const words = desk.letters[kind]({ name, workspace, link: link.address });
  try {
    await desk.mail.send({ to: { name, address: email }, ...words });
    return { ...link, to: email, letter: 'sent' };
  } catch {
    // The mail adapter has written down why; whoever asked passes the link on by hand.
    return { ...link, to: email, letter: 'failed' };
  }
}

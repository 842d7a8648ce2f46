/** What a link lets its holder do, once. */
export type LinkKind = 'set-up' | 'invitation' | 'reset';

/** A link that is out there. Its id is the hash of its token, so whoever reads the store cannot use it. */
export type OneTimeLink = {
  readonly kind: LinkKind;
  /** The workspace, the invitation or the person it is for; there is one link at a time for each. */
  readonly for: string;
  readonly expiresAt: string;
};

/** How long each kind of link is good for, in hours. */
export const linkHours: Readonly<Record<LinkKind, number>> = { 'set-up': 24, invitation: 7 * 24, reset: 2 };

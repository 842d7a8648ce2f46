import type { Message } from '../../domain/desk/desk.ts';

/**
 * / for somebody signed in: what is next for me? (Otherwise load redirects to /enter.)
 * Sentences are catalogue keys: `home.next.resume`, `home.next.review`, `home.next.start`, `home.next.debrief`, `home.next.policy`
 * with `{ title, person, due, … }` filled in.
 */
export type HomeView = {
  readonly next: {
    readonly id:
      'resume' | 'review' | 'reflect' | 'debrief' | 'start' | 'policy' | 'invite' | 'first-team' | 'invited';
    readonly href: string;
    /** Filled into the sentence: `title`, and where it fits `family`, `customer`, `due`. */
    readonly with: Readonly<Record<string, string>>;
  } | null;
  /** At most three, empty ones left out. */
  readonly lists: readonly HomeList[];
};

export type HomeList = {
  readonly id: 'unfinished' | 'results' | 'reviews' | 'received' | 'team' | 'policy' | 'practise';
  readonly items: readonly {
    readonly href: string;
    readonly title: string;
    readonly note: Message | null;
    readonly date: string | null;
  }[];
  readonly more: string | null;
};

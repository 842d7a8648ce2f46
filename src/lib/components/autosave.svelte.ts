import { deserialize } from '$app/forms';
import type { ReviewAnswer } from '#lib/application/views/reviews.ts';
import { freshKey } from './fresh-key.ts';

const pause = 900;

/** Saves a form a moment after its last change, one save at a time, each from the revision the one before it made. */
export class Autosave {
  revision = $state(0);
  key = $state('');
  savedAt: string | null = $state(null);
  state: 'saved' | 'changed' | 'saving' | 'lost' | 'stale' = $state('saved');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(start: { readonly revision: number; readonly key: string; readonly savedAt: string | null }) {
    this.revision = start.revision;
    this.key = start.key;
    this.savedAt = start.savedAt;
  }

  changed(form: HTMLFormElement): void {
    if (this.state === 'stale') return;
    this.state = 'changed';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#running = this.#running.then(() => this.#save(form))), pause);
  }

  /** Resolves when nothing is on its way and nothing is planned, so that a submit comes last. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** After a submit that kept the draft but was refused. */
  follow(answer: ReviewAnswer | null): void {
    if (answer?.revision === undefined) return;
    this.revision = answer.revision;
    this.key = freshKey();
  }

  async #save(form: HTMLFormElement): Promise<void> {
    this.state = 'saving';
    const body = new FormData(form);
    body.set('revision', String(this.revision));
    body.set('key', this.key);
    try {
      const response = await fetch('?/save', {
        method: 'POST',
        body,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      });
      this.#take(deserialize<ReviewAnswer, ReviewAnswer>(await response.text()));
    } catch {
      this.state = 'lost';
    }
  }

  #take(result: ReturnType<typeof deserialize<ReviewAnswer, ReviewAnswer>>): void {
    if (result.type === 'failure' && result.data?.stale) {
      this.state = 'stale';
      return;
    }
    if (result.type !== 'success' || result.data?.revision === undefined) {
      this.state = 'lost';
      return;
    }
    this.revision = result.data.revision;
    this.savedAt = result.data.savedAt ?? this.savedAt;
    this.key = freshKey();
    if (this.state === 'saving') this.state = 'saved';
  }
}

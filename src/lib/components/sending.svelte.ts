import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

type Occasions = {
  /** Called when the form goes off. */
  readonly begins?: (form: FormData) => void;
  /** Called after the page shows the newer state. */
  readonly done?: () => void;
};

/**
 * A form that is sent without leaving the page. What was typed stays wherever sending did not succeed:
 * a refusal brings the newer state with it, a lost connection changes nothing and the same key makes the next try safe.
 */
export class Sending {
  busy = $state(false);
  /** The last try did not get through: no connection, or the server broke. An error page would take the words with it. */
  lost = $state(false);

  /** For `use:enhance`. */
  enhance(occasions: Occasions = {}): SubmitFunction {
    return ({ formData, cancel }) => {
      if (this.busy) return cancel();
      this.busy = true;
      this.lost = false;
      occasions.begins?.(formData);
      return async ({ result }) => {
        this.lost = result.type === 'error' && (result.status ?? 500) >= 500;
        if (!this.lost) await applyAction(result);
        if (result.type === 'failure' || result.type === 'success') await invalidateAll();
        this.busy = false;
        if (result.type === 'success') occasions.done?.();
      };
    };
  }
}

import { error, fail, isActionFailure, isHttpError, isRedirect, type ActionFailure } from '@sveltejs/kit';
import type { FormAnswer } from '#lib/application/views/words.ts';
import { Broken, NotFound, NotNow, Refused, Stale, TooSoon, Unusable } from '#lib/domain/refusal/refusal.ts';
import { errorWords } from '#lib/text/error-words.ts';
import { sentence } from '#lib/text/sentences.ts';

type AnyRefusal = Refused | NotNow | NotFound | Unusable | Broken;

/** The one place where refusals become status codes. */
function statusOf(refusal: AnyRefusal): number {
  if (refusal instanceof NotFound) return 404;
  if (refusal instanceof Refused) return 403;
  if (refusal instanceof TooSoon) return 429;
  if (refusal instanceof NotNow) return 409;
  return refusal instanceof Broken ? 500 : 400;
}

function isRefusal(thrown: unknown): thrown is AnyRefusal {
  return [Refused, NotNow, NotFound, Unusable, Broken].some((kind) => thrown instanceof kind);
}

/** What breaks underneath us is the operator's to mend, who does not see the person's page. */
function tellOperator(thrown: AnyRefusal): void {
  if (thrown instanceof Broken) process.stderr.write(`${errorWords(thrown)}\n`);
}

/** For load functions: a refusal becomes an error page with its sentence. */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    tellOperator(thrown);
    const said = { key: thrown.key, with: thrown.values };
    error(statusOf(thrown), { message: sentence(said), sentence: said });
  }
}

/**
 * For form actions: a refusal goes back to the form with what the person had typed.
 * What does not exist for them stays an error page.
 */
export async function answeringForm<T>(
  kept: Readonly<Record<string, string>>,
  at: string,
  work: () => Promise<T>,
): Promise<T | ActionFailure<FormAnswer>> {
  try {
    return await work();
  } catch (thrown) {
    if (isRedirect(thrown) || isHttpError(thrown) || isActionFailure(thrown) || !isRefusal(thrown))
      throw thrown;
    if (thrown instanceof NotFound) return answering(() => Promise.reject(thrown));
    tellOperator(thrown);
    return fail(statusOf(thrown), {
      problem: { key: thrown.key, with: thrown.values },
      stale: thrown instanceof Stale,
      kept,
      at,
    });
  }
}

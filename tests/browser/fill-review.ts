import type { Locator, Page } from 'playwright-core';
import { review, reviews } from '#lib/text/reviews.ts';

/** The criteria of a review form, each a group of its own with a level to choose. */
export function criteria(page: Page): Locator {
  return page.getByRole('group').filter({ has: page.locator('input[name^="level."]') });
}

/** One criterion of a review form, by its title. */
export function criterion(page: Page, title: string): Locator {
  return page.getByRole('group', { name: title, exact: true });
}

/** Gives every criterion the level; works with and without scripts. */
export async function giveLevels(page: Page, level: number): Promise<void> {
  for (const one of await criteria(page).all())
    await one.locator(`input[name^="level."][value="${level}"]`).check();
}

export async function submitReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: review.submit }).click();
  await page.waitForURL(/\/compared$/);
}

/** The address of the one review that waits for this person. */
export async function waitingReview(page: Page): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('region', { name: reviews.waiting }).getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

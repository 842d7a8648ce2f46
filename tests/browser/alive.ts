import type { Page } from 'playwright-core';

/** Resolves once the page's scripts have taken over: only then does the framework add the element that announces page changes. */
export async function alive(page: Page): Promise<Page> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  return page;
}

/** Goes to an address and waits until the page lives. */
export async function open(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  return alive(page);
}

import type { Locator, Page } from 'playwright-core';

/** Presses Tab until `wanted` has the focus, as somebody without a mouse would; refuses a focus that cannot be seen. */
export async function tabTo(page: Page, wanted: Locator, longest = 120): Promise<void> {
  for (let press = 0; press <= longest; press += 1) {
    if (press > 0) await page.keyboard.press('Tab');
    if (
      (await wanted.count()) > 0 &&
      (await wanted.first().evaluate((element) => element === document.activeElement))
    )
      return seen(page);
  }
  throw new Error(`${longest} presses of Tab did not reach ${wanted}.`);
}

/** The focused element shows a ring and is not out of the window. */
async function seen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const ring = (element: Element) => getComputedStyle(element).outlineStyle !== 'none';
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const outside = bottom <= 0 || right <= 0 || top >= window.innerHeight || left >= window.innerWidth;
    if (outside) return `${focused.outerHTML.slice(0, 80)} has the focus outside the window`;
    return ring(focused) || ring(focused.parentElement ?? focused)
      ? null
      : `${focused.outerHTML.slice(0, 80)} shows no focus`;
  });
  if (fault) throw new Error(fault);
}

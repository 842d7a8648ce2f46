import type { Locator, Page } from 'playwright-core';
import { debrief } from '#lib/text/debrief.ts';

/** The part of a debrief under this heading. */
export function part(page: Page, heading: string): Locator {
  return page.getByRole('region', { name: heading, exact: true });
}

/** The notes of a debrief with one of these effects. */
export function notes(page: Page, ...effects: readonly ('lost' | 'missing')[]): Locator {
  const marks = effects.map((effect) => `.points.${effect}`).join(', ');
  return page.locator('[id^="why-"]').filter({ has: page.locator(marks) });
}

/** What a note owes its reader: the rule, the clause and what would have earned it. One line for each debt. */
export function debtsOf(note: string): string[] {
  const owed = {
    rule: debrief.rule.replace('{rule}', '\\S+'),
    clause: debrief.clause.replace('{clause}', '[A-Z]\\d+'),
    'what would have earned it': `${debrief.wouldHaveEarned}:\\s+\\S+`,
  };
  return Object.entries(owed).flatMap(([name, pattern]) =>
    new RegExp(pattern).test(note) ? [] : [`no ${name}: ${note.slice(0, 120)}`],
  );
}

/** Links between the marked words and their notes that lead nowhere, or whose note does not lead back to the mark. */
export function brokenLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#why-"]')]
      .filter(({ hash }) => {
        const note = document.getElementById(hash.slice(1));
        const back = note?.querySelector<HTMLAnchorElement>('a[href^="#mark-"]');
        return !back || !document.getElementById(back.hash.slice(1));
      })
      .map(({ hash }) => hash),
  );
}

/** Whether some of the element can be seen now without scrolling. */
export function inView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

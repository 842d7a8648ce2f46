import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

/** Runs axe-core in the page against WCAG 2.2 A and AA, or `rules` alone. One line a finding: rule, what helps, where. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options = JSON.stringify({
    runOnly: rules ? { type: 'rule', values: rules } : levels,
    resultTypes: ['violations'],
  });
  const findings = await page.evaluate<Finding[]>(
    `axe.run(document, ${options}).then((result) => result.violations)`,
  );
  return findings.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${id === 'color-contrast' ? failureSummary : ''}`).join('; ')})`,
  );
}

/** Colours change with a transition, and a half-way colour has no contrast. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

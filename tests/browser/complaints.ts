import type { BrowserContext } from 'playwright-core';

/** Writes down what no page should ever cause: script errors, violations of the content policy, files that are not there. */
export function listenForComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    // Refused requests and a server that was killed are told here as well; `response` below tells the ones that matter.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('response', (response) => {
    const part = !['document', 'fetch'].includes(response.request().resourceType());
    if (part && response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
  });
}

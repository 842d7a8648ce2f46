import { relative } from 'node:path';
import { verifyWorkspace, type WorkspaceReport } from '#lib/application/verify-workspace.ts';
import type { Message } from '#lib/domain/desk/desk.ts';
import { inspectWorkspace, readWorkspace } from '#lib/server/read-workspace.ts';
import { operatorWords } from '#lib/text/error-words.ts';

type Checked = WorkspaceReport & {
  readonly files: readonly { readonly file: string; readonly faults: readonly Message[] }[];
};

/** Everything that is wrong with a workspace: contacts, links between documents, and files. */
export async function checkWorkspace(folder: string): Promise<Checked> {
  const faulty = await inspectWorkspace(folder);
  const files = faulty.map(({ path, code }) => ({
    file: relative(folder, path),
    faults: [{ key: `verify.file.${code}`, with: {} }],
  }));
  return { ...(await verifyWorkspace(readWorkspace(folder))), files };
}

export function isClean({ contacts, documents, files }: Checked): boolean {
  return files.length === 0 && documents.length === 0 && contacts.every(({ faults }) => faults.length === 0);
}

/** A line for each fault, and a last one that counts. */
export function linesOf({ contacts, documents, files, counts }: Checked): string[] {
  const faulty = contacts.filter(({ faults }) => faults.length > 0);
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0) - contacts.length;
  return [
    ...faulty.flatMap(({ id, faults }) => faults.map((fault) => `contacts/${id}: ${operatorWords(fault)}`)),
    ...documents.flatMap(({ store, id, faults }) =>
      faults.map((fault) => `${store}/${id}: ${operatorWords(fault)}`),
    ),
    ...files.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${operatorWords(fault)}`)),
    `${contacts.length} contacts replayed, ${faulty.length} with faults; ${others} other documents, ${documents.length} with faults; ${files.length} files damaged`,
  ];
}

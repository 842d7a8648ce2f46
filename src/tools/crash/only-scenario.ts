import { cpSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../prepare.js';

/** The scenario that the crash test plays. */
export const scenario = 'blender-day-33';

/** Copies the companies with that one scenario each: two hundred starts need not compile what nobody plays. Answers the folder. */
export function onlyScenario(folder: string): string {
  cpSync(join(root, 'scenarios'), folder, {
    recursive: true,
    filter: (path) =>
      statSync(path).isDirectory() ||
      !path.endsWith('.yaml') ||
      ['company.yaml', `${scenario}.yaml`].includes(basename(path)),
  });
  return folder;
}

import { damageTexts } from '../text/workspace.ts';
import { say } from '../text/say.ts';
import type { Damage } from './lowdb/document-file.ts';

/** Writes down for the operator what became of a damaged document of this store. */
export function sayDamage(store: string): (damage: Damage) => void {
  return ({ id, outcome, quarantined }) => {
    const words = say(damageTexts[outcome], { store, id, files: quarantined.join(', ') });
    process.stderr.write(`${words}\n`);
  };
}

import { deskActionIds } from '../desk/desk.ts';
import type { CompanyPack } from '../policy/policy.ts';

/** The desk actions that a company has. */
export function actionsOf({ pack }: { readonly pack: CompanyPack }): readonly string[] {
  return deskActionIds.filter((action) => Object.hasOwn(pack.company.desk, action));
}

/** Why a representative ends a contact. `abuse` needs the warnings that the policy demands; `threat` needs none. */
export const endReasons = [
  'resolved',
  'follow-up-arranged',
  'handed-over',
  'customer-gone',
  'abuse',
  'threat',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

export function isEndReason(text: string): text is EndReason {
  return (endReasons as readonly string[]).includes(text);
}

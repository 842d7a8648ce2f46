export const roles = ['trainee', 'manager', 'facilitator', 'auditor', 'trainer', 'administrator'] as const;
export type Role = (typeof roles)[number];

export type PersonId = string;
export type TeamId = string;

/** Somebody with an account. `team` is null for people who belong to none. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: TeamId | null;
  /** Since when they may no longer come in; what they did here stays. */
  readonly deactivatedAt?: string;
};

/** Whether somebody may come in at all. */
export function isActive(person: Person): boolean {
  return person.deactivatedAt === undefined;
}

export type Team = { readonly id: TeamId; readonly name: string; readonly managers: readonly PersonId[] };

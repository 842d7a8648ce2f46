import type { Person, PersonId } from '../domain/people/person.ts';

/** Accounts and their sessions. An account's id is its person's. */
export interface Accounts {
  /** Without a password nobody can sign in to it. Refuses an id or email address that has an account. */
  createAccount(person: Pick<Person, 'id' | 'name' | 'email'>, password?: string): Promise<void>;
  /** Refuses a password that is too short or too long to be set. */
  checkNewPassword(password: string): Promise<void>;
  hasPassword(person: PersonId): Promise<boolean>;
  /** False also where there is no password at all. */
  isPassword(person: PersonId, password: string): Promise<boolean>;
  /** Sets or replaces the password and ends every session; makes the account where a crash kept it from being made. */
  setPassword(person: Pick<Person, 'id' | 'name' | 'email'>, password: string): Promise<void>;
  endSessions(person: PersonId): Promise<void>;
}

import type { ErrorView } from '#lib/application/views/error.ts';
import type { Opened } from '#lib/server/wire.ts';
import type { Person } from '#lib/domain/people/person.ts';

declare global {
  namespace App {
    interface Locals {
      readonly opened: Opened;
      readonly person: Person | null;
    }
    interface Error {
      message: string;
      sentence?: NonNullable<ErrorView['sentence']>;
      reference?: string;
    }
  }
}

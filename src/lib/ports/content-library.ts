import type { ContactHeader } from '../domain/contact/contact.ts';
import type { Edition } from '../domain/contact/edition.ts';
import type { CompanyPack } from '../domain/policy/policy.ts';

/** The company packs, scenarios and rubrics that this installation holds, checked and compiled. */
export interface ContentLibrary {
  /** Every company pack, by id, in id order. */
  packs(): Promise<readonly CompanyPack[]>;
  /** Every scenario without errors as it stands now, in the order of level, then id. */
  editions(): Promise<readonly Edition[]>;
  /** The scenario as it stands now; null where there is none of that id. */
  current(scenario: string): Promise<Edition | null>;
  /** Keeps an edition's sources for good, so that contacts that pin it open with it after the files have changed. */
  keep(edition: Edition): Promise<void>;
  /** The very edition that a contact pins. Rejects with `Broken` where its sources were never kept. */
  pinned(header: ContactHeader): Promise<Edition>;
}

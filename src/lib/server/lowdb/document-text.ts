import type { StoreRecord } from '../store/store-record.ts';
import { currentFormat, upgraded, type Upgrades } from '../store/upgrades.ts';

/** One document's file as text, in the format of today. */
export function textOf<T>(record: StoreRecord<T>, upgrades: Upgrades): string {
  return JSON.stringify({ format: currentFormat(upgrades), ...record });
}

/**
 * The record in a file's text, upgraded in memory: the file keeps its format until the document is next written.
 * Null where the text is no whole record of this id.
 */
export function recordIn<T>(text: string, id: string, upgrades: Upgrades): StoreRecord<T> | null {
  const { format, revision, keys, document, ...rest } = objectIn(text);
  const whole =
    isCount(format) &&
    isCount(revision) &&
    rest['id'] === id &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string') &&
    document !== undefined;
  if (!whole) return null;
  return { id, revision, keys, document: upgraded(id, format, document, upgrades) as T };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

import { Broken } from '#lib/domain/refusal/refusal.ts';

const keys: Readonly<Record<string, string>> = {
  ENOSPC: 'store-disk-full',
  EDQUOT: 'store-disk-full',
  EFBIG: 'store-disk-full',
  EROFS: 'store-not-writable',
  EACCES: 'store-not-writable',
  EPERM: 'store-not-writable',
};

/** What the file system refused, in the words of the text catalogue; anything that is not its doing comes back as it was. */
export function diskRefusal(error: unknown, path: string): unknown {
  const code = codeOf(error);
  return code === undefined
    ? error
    : new Broken(keys[code] ?? 'store-unreachable', { path, code }, { cause: error });
}

/** `ENOENT` and its kind, or undefined for an error that no system call made. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}

/** True when a file or folder is simply not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

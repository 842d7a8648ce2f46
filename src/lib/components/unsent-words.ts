/**
 * The unsent reply of a contact, kept in this tab only, so that a reload or a crash of the page does not take it.
 * A browser that forbids storage keeps nothing, and nothing else changes.
 */
export function unsentWords(contact: string): { read(): string; keep(words: string): void } {
  const name = `unsent:${contact}`;
  return {
    read: () => quietly(() => sessionStorage.getItem(name)) ?? '',
    keep: (words) => {
      quietly(() => (words === '' ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, words)));
    },
  };
}

function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Addresses of the scripts that a page names itself: in its `Link` header, as preloads, and where its inline script imports. */
export function scriptsNamed(html: string, link: string, page: string): string[] {
  const inHeader = [...link.matchAll(/<([^>]+\.js)>/g)];
  const inPage = [...html.matchAll(/(?:href=|import\()\s*["']([^"']+\.js)["']/g)];
  return [...new Set([...inHeader, ...inPage].map(([, path]) => new URL(path!, page).pathname))];
}

/** Addresses that a script imports at once; what it imports when needed is no part of the first load. */
export function scriptsImported(code: string, script: string): string[] {
  const found = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)];
  return [...new Set(found.map(([, path]) => new URL(path!, `http://page${script}`).pathname))];
}

/** Everything that is loaded once the named scripts are, each once. */
export function allScripts(named: readonly string[], codeOf: (script: string) => string): string[] {
  const all = new Set<string>();
  const waiting = [...named];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    waiting.push(...scriptsImported(codeOf(next), next));
  }
  return [...all].sort();
}

/** A word without its commonest endings, for search only: `refunded`, `refunds` and `refunding` meet in `refund`. */
export function stemWord(word: string): string {
  const bare = word.toLowerCase().replace(/'s$|'$/, '');
  if (bare.length < 4) return bare;
  return withoutEnding(bare)
    .replace(/([b-df-hj-np-rtv-xz])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}

function withoutEnding(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/s$/, '');
  const base = singular.replace(/(?:ing|ed)$/, '');
  return base.length >= 3 && /[aeiouy]/.test(base) ? base : singular;
}

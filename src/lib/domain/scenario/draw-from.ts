/**
 * A seeded draw: at least 0, below 1, the same on every machine for the same seed and label.
 * FNV-1a over the label, then the finaliser of MurmurHash3 (fmix32), both in the public domain.
 */
export function drawFrom(seed: number, label: string): number {
  let hash = (0x811c9dc5 ^ (seed >>> 0)) >>> 0;
  for (let at = 0; at < label.length; at += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193) >>> 0;
  }
  return finish(finish(hash) ^ (seed >>> 0)) / 0x1_0000_0000;
}

function finish(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

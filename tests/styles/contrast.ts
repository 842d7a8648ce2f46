export type Oklch = readonly [lightness: number, chroma: number, hue: number];
type Tokens = Readonly<Record<string, Oklch>>;

/** The opaque OKLCH tokens of both screen themes; dark ones fall back to light where they are not set again. */
export function readTokens(css: string): { readonly light: Tokens; readonly dark: Tokens } {
  const dark = /prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };
}

function coloursIn(block: string): Tokens {
  const found = block.matchAll(/--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return Object.fromEntries(
    [...found].map(([, name, l, c, h]) => [name, [Number(l), Number(c), Number(h)] as const]),
  );
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of the colour as sRGB shows it (out-of-gamut channels are clipped). OKLab matrices: Ottosson 2020. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const clip = (channel: number) => Math.min(1, Math.max(0, channel));

/* The contrast ratio of two colours, by WCAG 2.2. */

/** A colour's red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The contrast of two colours, 1 to 21, by WCAG 2.2’s definition of “contrast ratio”. */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, “relative luminance”, 0 to 1. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

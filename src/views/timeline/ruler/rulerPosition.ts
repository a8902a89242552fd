import type { CSSProperties } from 'react';

/**
 * The value of a property that keeps its default. The server leaves it out, to save bytes. The browser has to
 * write `initial`: the served style is a class (src/plugins/css/styleAttributesToClasses.ts), which stays in
 * force where a later style only leaves the property out.
 */
const unset = import.meta.env.SSR ? undefined : 'initial';

/**
 * The position of something on the ruler, as custom properties for its style sheet. `from` and `to` are
 * fractions of the ruler's length. Percentages are rounded, so that server and browser write the same.
 */
export function rulerPosition(from: number, to: number, lane = 0): CSSProperties {
  return {
    '--from': percent(from),
    '--length': to > from ? percent(to - from) : unset,
    '--lane': lane > 0 ? lane : unset,
  } as CSSProperties;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1e3) / 10}%`;
}

import type { CSSProperties } from 'react';

/**
 * What goes without saying is not served. The browser says it: a page is served with classes in place of
 * its styles (src/plugins/css/styleAttributesToClasses.ts), and a class stays where a later style only leaves a property out.
 */
const unsaid = import.meta.env.SSR ? undefined : 'initial';

/**
 * A place on the ruler, for its style sheet; percentages with few digits, so that server and
 * browser write the same. No length and the first lane go without saying.
 */
export function place(from: number, to: number, lane = 0): CSSProperties {
  return {
    '--from': percent(from),
    '--length': to > from ? percent(to - from) : unsaid,
    '--lane': lane > 0 ? lane : unsaid,
  } as CSSProperties;
}

function percent(share: number): string {
  return `${Math.round(share * 1e3) / 10}%`;
}

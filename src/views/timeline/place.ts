import type { CSSProperties } from 'react';

/**
 * A place on the ruler, for its style sheet; percentages with few digits, so that server and
 * browser write the same. No length and the first lane go without saying. */
export function place(from: number, to: number, lane?: number): CSSProperties {
  return {
    '--from': percent(from),
    ...(to > from && { '--length': percent(to - from) }),
    ...(lane !== undefined && lane > 0 && { '--lane': lane }),
  } as CSSProperties;
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

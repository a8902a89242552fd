/*
 * Formats years as readers count them. Parsed years are astronomical (ISO 8601): 0 is 1 BCE.
 */
/** “2020”, “79 CE” (below 100 a bare number would not look like a year), “45 BCE” for -44. */
export function formatYear(year: number): string {
  if (year < 1) return `${1 - year} BCE`;
  return year < 100 ? `${year} CE` : String(year);
}

/** Two years and those between: “1900–1909”, “50–41 BCE”, “1 BCE to 99 CE”. */
export function formatYears(from: number, to: number): string {
  if (from >= 100) return `${from}–${to}`;
  if (to < 1) return `${1 - from}–${1 - to} BCE`;
  return from > 0 && to < 100 ? `${from}–${to} CE` : `${formatYear(from)} to ${formatYear(to)}`;
}

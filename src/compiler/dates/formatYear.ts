/*
 * Formats years as readers count them. Parsed years are astronomical (ISO 8601): 0 is 1 BCE.
 */
import type { Words } from '../../words/Words';
import { formatOf } from '../../words/formatOf';

/** “2020”, “79 CE” (below 100 a bare number would not look like a year), “45 BCE” for -44. */
export function formatYear(year: number, words: Words): string {
  const { dates } = words;
  if (year < 1) return dates.yearBce({ year: String(1 - year) });
  if (year < 100) return dates.yearCe({ year: String(year) });
  return formatOf(words, { year: 'numeric' }).format(new Date(0).setUTCFullYear(year, 0, 1));
}

/** Two years and those between: “1900–1909”, “50–41 BCE”, “1 BCE to 99 CE”. */
export function formatYears(from: number, to: number, words: Words): string {
  const { dates } = words;
  if (from >= 100) return dates.years({ from: String(from), to: String(to) });
  if (to < 1) return dates.yearsBce({ from: String(1 - from), to: String(1 - to) });
  return from > 0 && to < 100
    ? dates.yearsCe({ from: String(from), to: String(to) })
    : dates.range({ from: formatYear(from, words), to: formatYear(to, words) });
}

/*
 * The first and last date of an EDTF expression, for formats that know dates and spans but not EDTF.
 */
/** The ends of a date: `2020`, `2020-05`, `2020-05-07` or a moment; absent where there is none. */
export interface DateBounds {
  from?: string;
  to?: string;
}

/** The bounds of an expression. Of a season only the year is left, which ISO 8601 can say. */
export function dateBounds(edtf: string): DateBounds {
  const inner = edtf.replace(/^\[|\]$/g, '');
  const ends = inner.includes('/') ? inner.split('/') : inner.split(/\.\.|,/);
  const dates = ends.map(datesOf);
  // One of some dates ([2022,2020]) may name them in any order.
  if (inner.includes(',')) dates.sort(([a = ''], [b = '']) => compareDates(a, b));
  const first = dates[0]?.[0];
  const last = dates.at(-1)?.[1];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

/** By year, then as text: of years before 1 the greater number is the earlier. */
function compareDates(a: string, b: string): number {
  const years = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return years === 0 ? (a < b ? -1 : a > b ? 1 : 0) : years;
}

/** The first and the last that a single date can mean; neither for an open or unknown end. */
function datesOf(text: string): [string?, string?] {
  const date = text
    .trim()
    .replace(/[?~%]$/, '')
    .replace(/(?:-XX)+$/, '');
  if (date === '' || date === '..') return [];
  const open = /^(-?)\d+(X+)$/.exec(date);
  if (open) {
    const ends: [string, string] = [date.replaceAll('X', '0'), date.replaceAll('X', '9')];
    // Before the year 1 the digits left open count backwards.
    return open[1] === '-' ? [ends[1], ends[0]] : ends;
  }
  const whole = date.replace(/^(-?\d{4})-(?:2[1-9]|[34]\d)$/, '$1');
  return [whole, whole];
}

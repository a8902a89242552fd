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
  const [first] = datesOf(ends[0] ?? '');
  const [, last] = datesOf(ends.at(-1) ?? '');
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
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

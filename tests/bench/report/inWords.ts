/*
 * Numbers as the tables say them.
 */

const none = '–';

/** Milliseconds: seconds from ten of them on. */
export function time(milliseconds: number | undefined): string {
  if (milliseconds === undefined || !Number.isFinite(milliseconds)) return none;
  return milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Bytes, in kB (10³) or MB (10⁶). */
export function size(bytes: number | undefined): string {
  if (bytes === undefined) return none;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How many times one number is another: `1.05 ×`. */
export function ratio(number: number | undefined, floor: number | undefined): string {
  if (number === undefined || floor === undefined || floor === 0) return none;
  const times = number / floor;
  return `${times < 10 ? times.toFixed(2) : Math.round(times)} ×`;
}

/** A count, its thousands parted. */
export function count(number: number | undefined): string {
  return number === undefined ? none : Math.round(number).toLocaleString('en-GB');
}

/** A layout shift, to a thousandth. */
export function shift(value: number | undefined): string {
  return value === undefined ? none : value.toFixed(3);
}

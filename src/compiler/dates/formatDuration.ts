/*
 * A length of time in milliseconds comes in; its words go out, rounded to what a reader can picture.
 */

const day = 86_400_000;

const units = [
  { length: 365.2425 * day, name: 'year', from: 2 },
  { length: 30.436875 * day, name: 'month', from: 2 },
  { length: day, name: 'day', from: 2 },
  { length: day / 24, name: 'hour', from: 2 },
  { length: day / 1440, name: 'minute', from: 1 },
];

/** “about 31 years”, “about 5 months”, “about 3 hours”: the largest unit of which there are two. */
export function formatDuration(length: number): string {
  const unit = units.find((candidate) => length / candidate.length >= candidate.from);
  if (!unit) return 'less than a minute';
  const count = Math.round(length / unit.length);
  return `about ${count} ${unit.name}${count === 1 ? '' : 's'}`;
}

import type { Words } from '../../words/Words';

const day = 86_400_000;

const units = [
  { length: 365.2425 * day, name: 'year', least: 2 },
  { length: 30.436875 * day, name: 'month', least: 2 },
  { length: day, name: 'day', least: 2 },
  { length: day / 24, name: 'hour', least: 2 },
  { length: day / 1440, name: 'minute', least: 1 },
];

/**
 * Formats a length of time (milliseconds), rounded to what a reader can picture: “about 31 years”, “about 5
 * months”, “about 3 hours”. The unit is the largest of which there are at least two.
 */
export function formatDuration(length: number, words: Words): string {
  const { dates, locale } = words;
  const unit = units.find((candidate) => length / candidate.length >= candidate.least);
  if (!unit) return dates.lessThanAMinute;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit.name,
    unitDisplay: 'long',
    useGrouping: false,
  });
  const count = Math.round(length / unit.length);
  // CLDR parts a number from its unit in Japanese, too, where no newspaper does.
  const plain = format.format(count).replace(/ (?=\p{Script_Extensions=Han}|か)/u, '');
  const years = words.language === 'he' && unit.name === 'year' ? hebrewYears(count) : undefined;
  return dates.aboutLength({ length: years ?? plain });
}

/** Hebrew has a dual of year, and says “31 year” from eleven on; CLDR says “2 years” and “31 years”. Others: undefined. */
function hebrewYears(count: number): string | undefined {
  if (count === 2) return 'שנתיים';
  return count % 100 > 10 || count % 100 === 0 ? `${count} שנה` : undefined;
}

import type { LiveWords, Words } from './Words';

/** A format of dates in the words' language, by the Gregorian calendar; each is made once, as that takes long. */
export function formatOf(
  { locale }: Pick<LiveWords, 'locale'>,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
    formats.set(key, format);
  }
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of times of day, of two digits where the day has 24 hours: “08:02”, “8:02 am”. */
export function clockFormat(words: LiveWords, more: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  // Korean counts twelve hours in CLDR, and marks the halves in Latin letters (“AM 8:02”), which its newspapers do not.
  if (words.language === 'ko')
    return formatOf(words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...more });
  const twelve = formatOf(words, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  return formatOf(words, { hour: twelve ? 'numeric' : '2-digit', minute: '2-digit', ...more });
}

/**
 * A date by its day, month and whatever else `options` ask for. `time` in milliseconds, UTC. The first of a month has a
 * form of its own in some languages (“1er août”), which CLDR's patterns leave out.
 */
export function formatDay(time: number, options: Intl.DateTimeFormatOptions, words: Words): string {
  const format = formatOf(words, options);
  const { firstOfMonth } = words.dates;
  if (options.day === undefined || firstOfMonth === '1' || new Date(time).getUTCDate() !== 1)
    return withYearInFull(format.format(time));
  return withYearInFull(
    format
      .formatToParts(time)
      .map(({ type, value }) => (type === 'day' ? firstOfMonth : value))
      .join(''),
  );
}

/** “7 августа 2023 года”: CLDR abbreviates the Russian word for year, and its full stop would end the sentence. */
export function withYearInFull(text: string): string {
  return text.replace(/ г\.$/u, ' года');
}

import type { LiveWords } from './Words';

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
  const twelve = formatOf(words, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  return formatOf(words, { hour: twelve ? 'numeric' : '2-digit', minute: '2-digit', ...more });
}

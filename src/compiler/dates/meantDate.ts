/*
 * Finds out what date an author meant who wrote it as people do (“4 March 2024”, 04/03/2024, 2024-03-04 09:30), so
 * that a fault can offer it as EDTF. Nothing is taken for a date here: the author decides.
 */
import { asciiDigits } from './asciiDigits';
import type { DateError } from './parseCalendarDate';

/** Languages whose names of months are known. */
const languages = [
  'en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'hu', 'ro', 'tr', 'ru', 'uk', 'el',
  'ar', 'ar-LB', 'ar-MA', 'he', 'hi', 'id',
]; // prettier-ignore

let monthNames: { language: string; month: number; name: string }[] | undefined;

/** The names of months, long and short, as they stand alone, beside a year and beside a day. */
function knownMonths(): { language: string; month: number; name: string }[] {
  monthNames ??= languages.flatMap((language) => {
    const formats = (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, year: 'numeric' as const }, { month, day: 'numeric' as const }].map(
        (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
      ),
    );
    return Array.from({ length: 12 }, (_, at) => at).flatMap((at) => {
      const names = new Set(formats.map((format) => nameIn(format.formatToParts(Date.UTC(2024, at, 4)))));
      return [...names]
        .filter((name) => /^\p{L}/u.test(name))
        .map((name) => ({ language, month: at + 1, name }));
    });
  });
  return monthNames;
}

/** The name of the month in a date that was written by `Intl`. */
function nameIn(parts: readonly Intl.DateTimeFormatPart[]): string {
  const place = parts.findIndex(({ type }) => type === 'month');
  // Hebrew writes “in March” as one word.
  const [prefix = ''] = /(?<!\p{L})\p{L}*$/u.exec(parts[place - 1]?.value ?? '') ?? [];
  return (prefix + (parts[place]?.value ?? '')).toLowerCase().replace(/[^\p{L}\p{M}]+$/u, '');
}

/** Longer than any date in words. */
const maxLength = 60;

const time =
  /^(.{6,40}?)[ T,]{1,3}(?:at |um |à |alle |kl\. ?)?(\d{1,2})[:.h](\d{2})(?::(\d{2}))? ?([ap])?(?:\.?m\.?)?(?: ?(?:Uhr|uur|h))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** The fault of a date whose meaning can be told; undefined where it cannot. */
export function meantDate(written: string): DateError | undefined {
  if (written.length > maxLength) return undefined;
  const text = asciiDigits(written).replaceAll(/[\u200e\u200f]/g, '');
  const day = meantDays(text);
  if (day.length > 0) return offer(day);
  const parts = time.exec(text);
  const [date, ...others] = parts ? meantDays((parts[1] ?? '').trim()) : [];
  if (!parts || date === undefined) return undefined;
  if (others.length > 0) return offer([date, ...others]);
  if (Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4] ?? 0) > 59) return undefined;
  const hour = Number(parts[2]) % (parts[5] ? 12 : 24);
  const clock = [
    hour + (parts[5]?.toLowerCase() === 'p' ? 12 : 0),
    parts[3],
    ...(parts[4] ? [parts[4]] : []),
  ];
  const moment = `${date}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
  return timeOf(moment, parts[6]);
}

/** The fault of a time as people write it: with its offset it is whole, and none is made up where there is none. */
function timeOf(moment: string, offset: string | undefined): DateError {
  const reason = 'is not written as EDTF';
  if (offset === undefined) return withoutOffset(moment);
  const whole = /^[+-]/.test(offset) ? offset.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  return { reason, mend: `did you mean ${moment}${whole}?` };
}

/** The fault of a time (`2024-03-04T09:30`) that has no offset from UTC. */
export function withoutOffset(moment: string): DateError {
  const [day = ''] = moment.split('T');
  return {
    reason: 'has a time without its offset from UTC',
    mend: `write the offset behind it, as in ${moment}+01:00, or ${moment}Z for UTC; or the day alone, ${day}`,
  };
}

function offer(days: readonly string[]): DateError {
  const [first = '', second] = days;
  if (second === undefined) return { reason: 'is not written as EDTF', mend: `did you mean ${first}?` };
  return { reason: 'could be one of two days', mend: `write ${first} or ${second}, whichever it is` };
}

/** A day of the week beside a date in numbers, as Chinese, Japanese and Korean write it, and Czech and Finnish in short. */
const weekday =
  /\s*(?:[（(][一二三四五六日天月火水木金土월화수목금토일]{1,3}[）)]|[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)$|^\p{L}{2,3}\.?,? (?=\d{1,2}\. ?\d{1,2}\.)/u;

/** The days or months that an author may have meant, as EDTF. */
function meantDays(written: string): string[] {
  const text = written.replace(weekday, '');
  const yearFirst =
    /^(\d{4})[/.\- 年년]{1,2}(\d{1,2})(?:[/.\- 月월]{1,2}(\d{1,2})(?:[日일]|\.)?|[月월])?$/u.exec(text);
  if (yearFirst) return dates([yearFirst[1], yearFirst[2], yearFirst[3]]);
  const yearLast = /^(\d{1,2})([/.-]) ?(?:(\d{1,2})\2 ?)?(\d{4})$/.exec(text);
  if (yearLast) {
    const [, first, separator, second, year] = yearLast;
    if (second === undefined) return dates([year, first]);
    // With full stops the day stands first, wherever they are used.
    const dayFirst = dates([year, second, first]);
    const monthFirst = separator === '.' && dayFirst.length > 0 ? [] : dates([year, first, second]);
    return [...new Set([...dayFirst, ...monthFirst])];
  }
  return inWords(text);
}

/** “4 March 2024”, “Monday, March 4th, 2024”, “4 de marzo de 2024”, “March 2024”. */
function inWords(text: string): string[] {
  const words = text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const named = words.flatMap((word) => monthOf(word) ?? []);
  // Tuesday is “mar.” in French, Spanish, Italian and Romanian, and so is March in English.
  const months = new Set(named.length === 2 && words[0] === 'mar' ? named.slice(1) : named);
  const [month] = months;
  if (years.length !== 1 || days.length > 1 || months.size !== 1 || words.length > 8) return [];
  return dates([years[0], String(month), days[0]]);
}

/** The month that a word names, whole or by three letters or more; those of English first. */
function monthOf(word: string): number | undefined {
  const whole = knownMonths().find(({ name }) => name === word);
  if (whole) return whole.month;
  if (word.length < 3) return undefined;
  const begun = knownMonths().filter(({ name }) => name.startsWith(word));
  const english = begun.filter(({ language }) => language === 'en');
  const [month, ...others] = new Set((english.length > 0 ? english : begun).map((one) => one.month));
  return others.length === 0 ? month : undefined;
}

/** A year with a month and maybe a day as EDTF; none where no calendar has it. */
function dates([year = '', month = '', day]: readonly (string | undefined)[]): string[] {
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  if (at.getUTCMonth() !== Number(month) - 1 || (day !== undefined && at.getUTCDate() !== Number(day)))
    return [];
  return [[year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')];
}

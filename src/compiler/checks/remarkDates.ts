/*
 * Remarks on the date of an event that nothing it rests on seems to tell: neither do its passages name a part of the
 * date, nor does it lie close to the day of one of its sources, from which “on Monday” would follow.
 */
import { asciiDigits } from '../dates/asciiDigits';
import type { ParsedDate } from '../dates/parseDate';
import type { Remark } from '../diagnostics/Remark';
import { quoted } from '../diagnostics/quoted';
import type { CheckedStory } from './CheckedStory';

const day = 86_400_000;

/** From the day of a report follows what it dates by a day of the week, in the week before or after it. */
const near = 8 * day;

/** Remarks on dates of events. */
export function remarkDates({ raw, story, dates }: CheckedStory): Remark[] {
  const published = Object.keys(story.sources ?? {}).flatMap(
    (id) => dates.get(`sources.${id}.published`) ?? [],
  );
  const calendar = calendarOf(story.language);
  return (story.events ?? []).flatMap((event, at): Remark[] => {
    const date = dates.get(`events.${at}.date`);
    const passages = (event?.passages ?? []).flatMap(
      (passage) => (typeof passage === 'string' ? passage : passage?.exact) ?? [],
    );
    if (!date || passages.length === 0) return [];
    const words = asciiDigits(passages.join(' ').toLowerCase());
    if (partsOf(date, calendar).some((part) => words.includes(part))) return [];
    if (published.some((source) => isNear(date, source))) return [];
    return [
      {
        path: raw.path,
        ...raw.positionOf(['events', at, 'date']),
        problem: `no part of the date of “${event?.id ?? ''}” stands in its passages`,
        found: quoted(date.edtf),
        mend: 'add the passage that tells when it happened, or see whether the date is right',
      },
    ];
  });
}

/** The years, decades and names of months that a date is told by. */
function partsOf({ edtf }: ParsedDate, { months, yearIn }: Calendar): string[] {
  const exact = [...edtf.matchAll(/(\d{4})(?:-(\d\d))?/g)].flatMap(([, year = '', month]) => [
    year,
    ...yearIn(Number(year)),
    ...(months[Number(month) - 1] ?? []),
  ]);
  // “The 1990s” and “the 90s”; “the 20th century”.
  const rough = [...edtf.matchAll(/(\d\d)(?:(\d)X|XX)/g)].flatMap(([, century = '', decade]) =>
    decade === undefined ? [String(Number(century) + 1)] : [`${century}${decade}0`, `${decade}0`],
  );
  return [...exact, ...rough];
}

/** Whether a date reaches to a source's day, or to a week before or after it. */
function isNear({ earliest, latest }: ParsedDate, source: ParsedDate): boolean {
  return earliest - near <= source.latest && latest + near >= source.earliest;
}

/** How a language tells years and months. */
interface Calendar {
  /** The names of the twelve months, long and short, alone and beside a day. */
  months: string[][];
  /** A year by the calendars of the language besides the Gregorian one: 2567, 令和6年. */
  yearIn: (year: number) => string[];
}

const calendars = new Map<string, Calendar>();

/** The calendar of a language. Kept, since a format takes a millisecond to make. */
function calendarOf(language: string | undefined): Calendar {
  const tag = language !== undefined && isTag(language) ? language : 'en';
  const known = calendars.get(tag);
  if (known) return known;
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' as const }].map(
      (options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
    ),
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    formats.map((format) =>
      format
        .formatToParts(Date.UTC(2024, month, 15))
        .filter(
          ({ type }, at, parts) =>
            type === 'month' || (type === 'literal' && parts[at - 1]?.type === 'month'),
        )
        .map(({ value }) => value)
        .join('')
        .trim()
        .replace(/\.$/, '')
        .toLowerCase(),
    ),
  );
  const years = [tag, ...(/^ja\b/.test(tag) ? ['ja-u-ca-japanese'] : [])].map(
    (each) => new Intl.DateTimeFormat(each, { year: 'numeric', timeZone: 'UTC' }),
  );
  const calendar: Calendar = {
    months,
    yearIn: (year) =>
      years.map((format) => asciiDigits(format.format(new Date(0).setUTCFullYear(year, 11, 31)))),
  };
  calendars.set(tag, calendar);
  return calendar;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

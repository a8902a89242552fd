/*
 * Remarks on the date of an event that nothing it rests on seems to tell: neither do its passages name a part of the
 * date, nor does it lie close to the day of one of its sources, from which “on Monday” would follow.
 */
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
  const months = monthNames(story.language);
  return (story.events ?? []).flatMap((event, at): Remark[] => {
    const date = dates.get(`events.${at}.date`);
    const passages = (event?.passages ?? []).flatMap(
      (passage) => (typeof passage === 'string' ? passage : passage?.exact) ?? [],
    );
    if (!date || passages.length === 0) return [];
    const words = asciiDigits(passages.join(' ').toLowerCase());
    if (partsOf(date, months).some((part) => words.includes(part))) return [];
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

/** The years, and the names of months, that a date is told by. */
function partsOf({ edtf }: ParsedDate, months: readonly string[][]): string[] {
  return [...edtf.matchAll(/(\d{4})(?:-(\d\d))?/g)].flatMap(([, year = '', month]) => [
    year,
    ...(months[Number(month) - 1] ?? []),
  ]);
}

/** Whether a date reaches to a source's day, or to a week before or after it. */
function isNear({ earliest, latest }: ParsedDate, source: ParsedDate): boolean {
  return earliest - near <= source.latest && latest + near >= source.earliest;
}

const namesOfMonths = new Map<string, string[][]>();

/** The names of the twelve months in a language, long and short. Kept, since a format takes a millisecond to make. */
function monthNames(language: string | undefined): string[][] {
  const tag = language !== undefined && isTag(language) ? language : 'en';
  const known = namesOfMonths.get(tag);
  if (known) return known;
  const formats = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC', calendar: 'gregory' }),
  );
  const names = Array.from({ length: 12 }, (_, month) =>
    formats.map((format) =>
      format
        .format(Date.UTC(2024, month, 15))
        .replace(/\.$/, '')
        .toLowerCase(),
    ),
  );
  namesOfMonths.set(tag, names);
  return names;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** Arabic and Persian digits as those of ASCII. */
function asciiDigits(words: string): string {
  return words.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

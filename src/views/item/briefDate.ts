import { hasBoundsAlone } from '../../model/lookups';
import type { StoryDate } from '../../model/story';
import { formatDay } from '../../words/formatOf';
import type { Words } from '../../words/Words';

/**
 * The same date in the fewest words: bounds (“by 8 August 2023”) without “Date not given”, and days of `year` (of four
 * digits) without it.
 */
export function briefDate(date: StoryDate, words: Words, year?: string): StoryDate {
  const brief = withoutNeedlessQualifier(date, words);
  const day = year === undefined ? undefined : lastDay(brief.edtf);
  if (!day || day.getUTCFullYear() !== Number(year)) return brief;
  const whole = dayWords(day, words, { year: 'numeric' });
  return { ...brief, words: brief.words.replace(whole, dayWords(day, words)) };
}

/** A year or month says by itself that it is no day. */
function withoutNeedlessQualifier(date: StoryDate, { dates }: Words): StoryDate {
  const { qualifier, ...plain } = date;
  if (qualifier === undefined) return date;
  if (hasBoundsAlone(date)) return { ...plain, words: qualifier };
  return qualifier === dates.dayNotGiven ? plain : date;
}

/** The last day that an expression names, as it is written. */
function lastDay(edtf: string): Date | undefined {
  const [last] = [...edtf.matchAll(/\d{4}-\d\d-\d\d/g)].at(-1) ?? [];
  return last === undefined ? undefined : new Date(`${last}T00:00:00Z`);
}

function dayWords(day: Date, words: Words, more: Intl.DateTimeFormatOptions = {}): string {
  return formatDay(day.getTime(), { day: 'numeric', month: 'long', ...more }, words);
}

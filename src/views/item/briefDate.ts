import type { StoryDate } from '../../model/story';

/** What says nothing more: a weekday, also before the time of day, and that a year or month is no day. */
const needless = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, |$)|day not given$)/;

/**
 * The same date in the fewest words: no weekday, bounds (“by 8 August 2023”) without “Date not given”, and days of
 * `year` without it.
 */
export function briefDate(date: StoryDate, year?: string): StoryDate {
  const brief = withoutWeekday(date);
  if (year === undefined || !brief.words.endsWith(` ${year}`)) return brief;
  const day = brief.words.slice(0, -year.length - 1);
  return /\d \p{L}+$/u.test(day) ? { ...brief, words: day } : brief;
}

function withoutWeekday(date: StoryDate): StoryDate {
  const { qualifier, ...plain } = date;
  if (qualifier === undefined) return date;
  if (date.words === 'Date not given') return { ...plain, words: qualifier };
  const rest = qualifier.replace(needless, '');
  return rest === '' ? plain : { ...plain, qualifier: rest };
}

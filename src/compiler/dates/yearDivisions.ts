/*
 * The divisions of a year that EDTF has codes for (seasons, quarters, thirds, halves), with their months and
 * words. edtf.js lets spring begin in January, so the months are defined here.
 */
import type { Words } from '../../words/Words';
import { formatYear, formatYears } from './formatYear';

/** A part of a year that is longer than a month. */
export interface YearDivision {
  /** The month it begins in, 1 to 12. */
  firstMonth: number;
  /** How many months it lasts; a winter may reach into the next year. */
  months: number;
  /** What it is called in a year (astronomical), as within a sentence. */
  words: (year: number, words: Words) => string;
}

type Season = 'spring' | 'summer' | 'autumn' | 'winter';
type Share = keyof Words['dates'] & `${string}${'Quarter' | 'Third' | 'Half'}`;

/** A season by the months meteorologists count. */
function season(name: Season, firstMonth: number, hemisphere?: 'northern' | 'southern'): YearDivision {
  return {
    firstMonth,
    months: 3,
    words(year, words) {
      const { dates } = words;
      const plain = dates[name]({
        year: firstMonth > 10 ? acrossYears(year, words) : yearAlone(year, words),
      });
      return hemisphere === undefined ? plain : dates[hemisphere]({ season: plain });
    },
  };
}

/** “2023–24”, so that nobody need ask which winter is meant. */
function acrossYears(year: number, words: Words): string {
  const next = year + 1;
  if (year < 100 || next % 100 === 0) return formatYears(year, next, words);
  const toShort = String(next % 100).padStart(2, '0');
  return words.dates.acrossYears({ from: String(year), toShort });
}

/** A year within a message, which has the word for “year” itself where the language needs one. */
function yearAlone(year: number, words: Words): string {
  return year < 100 ? formatYear(year, words) : String(year);
}

function share(name: Share, firstMonth: number, months: number): YearDivision {
  return {
    firstMonth,
    months,
    words: (year, words) => words.dates[name]({ year: yearAlone(year, words) }),
  };
}

/**
 * By code (ISO 8601-2, EDTF levels 1 and 2). A season of no hemisphere, 21 to 24, is read as a
 * northern one; where that is wrong, 29 to 32 say so.
 */
export const yearDivisions: ReadonlyMap<number, YearDivision> = new Map([
  [21, season('spring', 3)],
  [22, season('summer', 6)],
  [23, season('autumn', 9)],
  [24, season('winter', 12)],
  [25, season('spring', 3, 'northern')],
  [26, season('summer', 6, 'northern')],
  [27, season('autumn', 9, 'northern')],
  [28, season('winter', 12, 'northern')],
  [29, season('spring', 9, 'southern')],
  [30, season('summer', 12, 'southern')],
  [31, season('autumn', 3, 'southern')],
  [32, season('winter', 6, 'southern')],
  [33, share('firstQuarter', 1, 3)],
  [34, share('secondQuarter', 4, 3)],
  [35, share('thirdQuarter', 7, 3)],
  [36, share('fourthQuarter', 10, 3)],
  [37, share('firstThird', 1, 4)],
  [38, share('secondThird', 5, 4)],
  [39, share('lastThird', 9, 4)],
  [40, share('firstHalf', 1, 6)],
  [41, share('secondHalf', 7, 6)],
]);

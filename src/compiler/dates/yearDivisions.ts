/*
 * The divisions of a year that EDTF has codes for (seasons, quarters, thirds, halves), with their months and
 * words. edtf.js lets spring begin in January, so the months are defined here.
 */
import { formatYear, formatYears } from './formatYear';

/** A part of a year that is longer than a month. */
export interface YearDivision {
  /** The month it begins in, 1 to 12. */
  firstMonth: number;
  /** How many months it lasts; a winter may reach into the next year. */
  months: number;
  /** What it is called in a year, as within a sentence. */
  words: (year: number) => string;
}

/** A season by the months meteorologists count. */
function season(name: string, firstMonth: number, place = ''): YearDivision {
  const words = (year: number) => `${name} ${firstMonth > 10 ? acrossYears(year) : formatYear(year)}${place}`;
  return { firstMonth, months: 3, words };
}

/** “2023–24”, so that nobody need ask which winter is meant. */
function acrossYears(year: number): string {
  const next = year + 1;
  if (year < 100 || next % 100 === 0) return formatYears(year, next);
  return `${year}–${String(next % 100).padStart(2, '0')}`;
}

function share(name: string, firstMonth: number, months: number): YearDivision {
  return { firstMonth, months, words: (year) => `${name} ${formatYear(year)}` };
}

const north = ' (Northern Hemisphere)';
const south = ' (Southern Hemisphere)';

/**
 * By code (ISO 8601-2, EDTF levels 1 and 2). A season of no hemisphere, 21 to 24, is read as a
 * northern one; where that is wrong, 29 to 32 say so.
 */
export const yearDivisions: ReadonlyMap<number, YearDivision> = new Map([
  [21, season('spring', 3)],
  [22, season('summer', 6)],
  [23, season('autumn', 9)],
  [24, season('winter', 12)],
  [25, season('spring', 3, north)],
  [26, season('summer', 6, north)],
  [27, season('autumn', 9, north)],
  [28, season('winter', 12, north)],
  [29, season('spring', 9, south)],
  [30, season('summer', 12, south)],
  [31, season('autumn', 3, south)],
  [32, season('winter', 6, south)],
  [33, share('the first quarter of', 1, 3)],
  [34, share('the second quarter of', 4, 3)],
  [35, share('the third quarter of', 7, 3)],
  [36, share('the fourth quarter of', 10, 3)],
  [37, share('January to April', 1, 4)],
  [38, share('May to August', 5, 4)],
  [39, share('September to December', 9, 4)],
  [40, share('the first half of', 1, 6)],
  [41, share('the second half of', 7, 6)],
]);

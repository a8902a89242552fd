import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/compiler/dates/formatDate';
import { type ParsedDate, isError, parseDate } from '../../../src/compiler/dates/parseDate';
import type { StoryDate } from '../../../src/model/story';
import { anyDate, fixedSeed } from '../anyDate';
import { english } from '../../words/english';

function parsed(text: string): ParsedDate {
  const date = parseDate(text);
  if (isError(date)) throw new Error(`“${text}” ${date.reason}`);
  return date;
}

function display(text: string): StoryDate {
  return formatDate(parsed(text), english);
}

/** First line, then the second. */
function lines(text: string): string {
  const { words, qualifier } = display(text);
  return qualifier === undefined ? words : `${words} / ${qualifier}`;
}

describe('a date is told as exactly as it is known, and no more', () => {
  test.each([
    ['2020', '2020 / day not given'],
    ['2023-05', 'May 2023 / day not given'],
    ['2023-08-07', '7 August 2023'],
    ['2023-08-08T08:02:00-04:00', '8 August 2023 / 08:02 (UTC−4)'],
    ['2023-08-08T08:02:00+05:30', '8 August 2023 / 08:02 (UTC+5:30)'],
    ['2023-08-08T08:02:00Z', '8 August 2023 / 08:02 (UTC)'],
    ['2023-08-08T08:02:00+00:00', '8 August 2023 / 08:02 (UTC)'],
    ['2011-03-11T14:46:18+09:00', '11 March 2011 / 14:46:18 (UTC+9)'],
    ['2020-01-01T00:00:00+09:00', '1 January 2020 / 00:00 (UTC+9)'],
    ['2020-XX', '2020 / day not given'],
    ['2023-08-XX', 'August 2023 / day not given'],
    ['202X', 'The 2020s / year not given'],
    ['190X', '1900–1909 / year not given'],
    ['006X', '60–69 CE / year not given'],
    ['19XX', '1900–1999 / year not given'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('a part of a year has its words', () => {
  test.each([
    ['2023-21', 'Spring 2023 / day not given'],
    ['2023-23', 'Autumn 2023 / day not given'],
    ['2023-24', 'Winter 2023–24 / day not given'],
    ['1999-24', 'Winter 1999–2000 / day not given'],
    ['2023-25', 'Spring 2023 (Northern Hemisphere) / day not given'],
    ['2023-30', 'Summer 2023–24 (Southern Hemisphere) / day not given'],
    ['2023-32', 'Winter 2023 (Southern Hemisphere) / day not given'],
    ['2023-33', 'The first quarter of 2023 / day not given'],
    ['2023-38', 'May to August 2023 / day not given'],
    ['2023-41', 'The second half of 2023 / day not given'],
    ['2022-21/2023-22', 'Spring 2022 to summer 2023'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('what is about right, or perhaps wrong, says so', () => {
  test.each([
    ['2020~', 'About 2020 / day not given'],
    ['2020?', '2020 (uncertain) / day not given'],
    ['2020%', 'About 2020 (uncertain) / day not given'],
    ['2023-05-07~', 'About 7 May 2023'],
    ['2023-05-07?', '7 May 2023 (uncertain)'],
    ['196X~', 'About the 1960s / year not given'],
    ['2023-22~', 'About summer 2023 / day not given'],
    ['2020~/..', 'About 2020 / and after'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('years are counted as readers count them', () => {
  test.each([
    ['-0043-03-15', '15 March 44 BCE'],
    ['0000', '1 BCE / day not given'],
    ['-004X', '50–41 BCE / year not given'],
    ['-00XX', '100–1 BCE / year not given'],
    ['00XX', '1 BCE to 99 CE / year not given'],
    ['0079-10-24', '24 October 79 CE'],
    ['0793-06-08', '8 June 793'],
    ['1582-10-15', '15 October 1582'],
    ['1605-11-05', '5 November 1605'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('an interval says what is open about it', () => {
  test.each([
    ['2023-05/..', 'May 2023 / and after'],
    ['2023-05/', 'May 2023 / end not known'],
    ['../2023-05', 'Until May 2023'],
    ['/2023-05', 'Until May 2023 / beginning not known'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('what both ends of an interval share stands once', () => {
  test.each([
    ['2023-08-07/2023-08-09', '7 to 9 August 2023'],
    ['2023-07-30/2023-08-02', '30 July to 2 August 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023'],
    ['2023-05/2023-08', 'May to August 2023'],
    ['2022-11/2023-02', 'November 2022 to February 2023'],
    ['2020/2023', '2020 to 2023'],
    ['2023-05/2023-08-07', 'May 2023 to 7 August 2023'],
    ['2023-08-07~/2023-08-09', 'About 7 August 2023 to 9 August 2023'],
    ['2023/2023', 'During 2023'],
    ['2023-08-07/2023-08-07', 'During 7 August 2023'],
    ['2023-08-08T08:02:00Z/2023-08-08T10:02:00Z', '8 August 2023 / 08:02 to 10:02 (UTC)'],
    ['2023-08-08T22:00:00Z/2023-08-09T10:02:00Z', '8 August 2023, 22:00 (UTC) to 9 August 2023, 10:02 (UTC)'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('one of a span is a date not given, with its bounds', () => {
  test.each([
    ['[2020..2023-08-07]', 'Date not given / between 2020 and 7 August 2023'],
    ['[2023-08-07..2023-08-09]', 'Date not given / between 7 and 9 August 2023'],
    ['[2023-05..2023-08]', 'Date not given / between May and August 2023'],
    ['[..2023-08-08]', 'Date not given / by 8 August 2023'],
    ['[..2023]', 'Date not given / 2023 or earlier'],
    ['[2020..]', 'Date not given / 2020 or later'],
    ['[2020~..2021?]', 'Date not given / between about 2020 and 2021 (uncertain)'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('a choice names each date', () => {
  test.each([
    ['[2020,2022]', '2020 or 2022'],
    ['[1667,1668-12,1760]', '1667, December 1668 or 1760'],
    ['[2023-08-07,2023-08-08]', '7 or 8 August 2023'],
    ['[2023-08-07,2023-08-08,2023-08-10]', '7, 8 or 10 August 2023'],
    ['[2020]', '2020 / day not given'],
  ])('%s: %s', (text, words) => {
    expect(lines(text)).toBe(words);
  });
});

describe('only a date that HTML can say has a datetime', () => {
  test.each([
    ['2020', '2020'],
    ['0079', '0079'],
    ['2023-05', '2023-05'],
    ['2023-08-07', '2023-08-07'],
    ['2023-08-08T08:02:00-04:00', '2023-08-08T08:02-04:00'],
    ['2023-08-08T08:02-04', '2023-08-08T08:02-04:00'],
    ['2023-08-08T08:02:30Z', '2023-08-08T08:02:30Z'],
    ['2023-08-08T08:02Z', '2023-08-08T08:02Z'],
    ['2023-05/..', '2023-05'],
    ['2020~', undefined],
    ['2020?', undefined],
    ['202X', undefined],
    ['19XX', undefined],
    ['2023-21', undefined],
    ['-0043', undefined],
    ['0000', undefined],
    ['2020/2021', undefined],
    ['../2021', undefined],
    ['[2020..2021]', undefined],
    ['[2020,2021]', undefined],
  ])('%s: %s', (text, datetime) => {
    expect(display(text).datetime).toBe(datetime);
  });
});

test('no date loses its year, gains an empty line, or has a datetime that HTML would not take', () => {
  const valid = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
  fc.assert(
    fc.property(anyDate, (text) => {
      const date = parsed(text);
      const { words, qualifier, datetime, edtf, nature } = formatDate(date, english);
      const told = `${words} ${qualifier ?? ''}`;
      for (const single of datesOf(date)) {
        const { year } = single;
        const counted = year > 0 ? String(year) : String(1 - year);
        expect(told).toMatch(new RegExp(`(?<!\\d)${counted}`));
        if (year < 1) expect(told).toContain('BCE');
      }
      expect(words).toMatch(/^\S.*\S$/);
      expect(words.charAt(0)).toBe(words.charAt(0).toUpperCase());
      expect(told).not.toMatch(/undefined|NaN| {2}\S/);
      if (datetime !== undefined) expect(datetime).toMatch(valid);
      expect({ edtf, nature }).toEqual({ edtf: text, nature: date.nature });
    }),
    fixedSeed,
  );
});

function datesOf({ shape }: ParsedDate) {
  if (shape.kind === 'single') return [shape.date];
  if (shape.kind === 'choice') return shape.dates;
  return [shape.from, shape.to].filter((bound) => typeof bound === 'object');
}

import { expect, test } from 'vitest';
import { formatDate } from '../../../src/compiler/dates/formatDate';
import { formatDuration } from '../../../src/compiler/dates/formatDuration';
import { isError, parseDate } from '../../../src/compiler/dates/parseDate';
import { loadWords } from '../../../src/words/loadWords';
import { dateInOneLine } from '../../../src/words/dateInOneLine';
import { messages } from '../../../src/words/messages';

/** Each form of EDTF that stories use. */
const forms = [
  '2023',
  '2023-05',
  '2023-08-07',
  '2023-08-01',
  '2023-08-07T08:02:00-04:00',
  '2023-08-07T08:02:00Z',
  '2020~',
  '2023-05?',
  '196X',
  '187X',
  '18XX',
  '2023-22',
  '2023-24',
  '2023-34',
  '2023-41',
  '0079-08-24',
  '0079',
  '-0043',
  '-0043-03-15',
  '2023-05/..',
  '2023-08-07/2023-08-09',
  '2023-08-01/2023-08-03',
  '2023-07-28/2023-08-03',
  '2023-08-07T08:02:00Z/2023-08-09T10:00:00Z',
  '2023-05/2023-07',
  '2022-08/2023-05',
  '[..2023-08-08]',
  '[2020..2023-08-07]',
  '[2020..]',
  '[2023-08-01..2023-08-07]',
  '[2023-08-07,2023-08-08]',
  '[2023-08-07,2023-08-08,2023-08-10]',
  '[2020,2022]',
];

/** Lengths of time in days. */
const lengths = [0.1, 1.5, 2, 5, 21, 150, 800, 11_323];

test.each([...Object.keys(messages), 'en-US'])(
  'dates in %s read as its newspapers write them',
  async (language) => {
    const words = loadWords(language);
    const lines = forms.map((form) => {
      const date = parseDate(form);
      if (isError(date)) throw new Error(`${form} ${date.reason}`);
      return `${form.padEnd(42)} ${dateInOneLine(formatDate(date, words), words.phrases)}`;
    });
    const durations = lengths.map(
      (days) => `${`${days} days`.padEnd(42)} ${formatDuration(days * 86_400_000, words)}`,
    );
    await expect(`${[...lines, ...durations].join('\n')}\n`).toMatchFileSnapshot(
      `inLanguages/${language}.txt`,
    );
  },
);

test('Hebrew counts years one by one from eleven on, but for those that end as three to ten do', () => {
  const years = (count: number) => formatDuration(count * 365.2425 * 86_400_000, loadWords('he'));
  expect([2, 3, 10, 11, 20, 31, 100, 105, 110, 120].map(years)).toEqual([
    'בערך שנתיים',
    'בערך 3 שנים',
    'בערך 10 שנים',
    'בערך 11 שנה',
    'בערך 20 שנה',
    'בערך 31 שנה',
    'בערך 100 שנה',
    'בערך 105 שנים',
    'בערך 110 שנים',
    'בערך 120 שנה',
  ]);
});

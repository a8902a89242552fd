import { describe, expect, test } from 'vitest';
import { meantDate } from '../../../src/compiler/dates/meantDate';
import { messages } from '../../../src/words/messages';
import { isError, parseDate } from '../../../src/compiler/dates/parseDate';

const writtenForms: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
];

/** How a fault says to mend a date. */
function mendOf(text: string): string {
  const parsed = parseDate(text);
  return isError(parsed) ? parsed.mend : 'no fault';
}

describe('a date as people write it is refused, and offered as EDTF', () => {
  test.each([
    ['4 March 2024', '2024-03-04'],
    ['Monday, March 4th, 2024', '2024-03-04'],
    ['Dec. 12, 2024', '2024-12-12'],
    ['4. März 2024', '2024-03-04'],
    ['4 de marzo de 2024', '2024-03-04'],
    ['4 марта 2024', '2024-03-04'],
    ['2024年3月4日', '2024-03-04'],
    ['２０２４年３月４日', '2024-03-04'],
    ['2024년 3월 4일', '2024-03-04'],
    ['٤ مارس ٢٠٢٤', '2024-03-04'],
    ['४ मार्च २०२४', '2024-03-04'],
    ['4 במרץ 2024', '2024-03-04'],
    ['2024/03/04', '2024-03-04'],
    ['2024-3-4', '2024-03-04'],
    ['04.03.2024', '2024-03-04'],
    ['13/03/2024', '2024-03-13'],
    ['March 2024', '2024-03'],
    ['2024年3月4日（月）', '2024-03-04'],
    ['4. Jänner 2024', '2024-01-04'],
    ['4 آذار 2024', '2024-03-04'],
    ['2024-03-04 09:30 +01:00', '2024-03-04T09:30+01:00'],
    ['2024-03-04 9:30 pm UTC', '2024-03-04T21:30Z'],
  ])('%s', (text, offered) => {
    expect(mendOf(text)).toBe(`did you mean ${offered}?`);
  });

  test.each(Object.keys(messages))(
    'as %s writes it, with all of its words: the day, and no month as well',
    (language) => {
      const wrong: string[] = [];
      for (const options of writtenForms) {
        const format = new Intl.DateTimeFormat(language, {
          ...options,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let month = 0; month < 12; month += 1) {
          const time = Date.UTC(2023, month, 15);
          const written = format.format(time);
          const meant = new Date(time)
            .toISOString()
            .slice(0, 'month' in options && !('day' in options) ? 7 : 10);
          if (mendOf(written) !== `did you mean ${meant}?`) wrong.push(`${written}: ${mendOf(written)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test('where it could be one of two days, which of them is asked', () => {
    expect(mendOf('04/03/2024')).toBe('write 2024-03-04 or 2024-04-03, whichever it is');
  });

  test('where it has a time without an offset, no hour is made up', () => {
    const mend = (moment: string) =>
      `write the offset behind it, as in ${moment}+01:00, or ${moment}Z for UTC; or the day alone, 2024-03-04`;
    expect(mendOf('2024-03-04T09:30')).toBe(mend('2024-03-04T09:30'));
    expect(mendOf('2024-03-04 09:30')).toBe(mend('2024-03-04T09:30'));
    expect(mendOf('4 March 2024, 09:30')).toBe(mend('2024-03-04T09:30'));
    expect(mendOf('Montag, den 4. März 2024, 9.30 Uhr')).toBe(mend('2024-03-04T09:30'));
  });

  test('where nothing can be told of it, nothing is offered', () => {
    for (const text of [
      '31/02/2024',
      'tomorrow',
      '5 May 24',
      '4 March or 5 April 2024',
      '2024-03-04T25:00',
      '',
    ])
      expect(meantDate(text)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedDate, isError, parseDate } from '../../../src/compiler/dates/parseDate';
import { anyDate, fixedSeed } from '../anyDate';

/** The date, or a failure that says why it is none. */
function parsed(text: string | number): ParsedDate {
  const date = parseDate(text);
  if (isError(date)) throw new Error(`the date ${date.reason}`);
  return date;
}

function iso(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString() : String(time);
}

function boundsOf(text: string): string {
  const { earliest, latest } = parsed(text);
  return `${iso(earliest)} to ${iso(latest)}`;
}

describe('a single date reaches from its first millisecond to its last', () => {
  test.each([
    ['2020', '2020-01-01T00:00:00.000Z to 2020-12-31T23:59:59.999Z'],
    ['2023-05', '2023-05-01T00:00:00.000Z to 2023-05-31T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z to 2024-02-29T23:59:59.999Z'],
    ['202X', '2020-01-01T00:00:00.000Z to 2029-12-31T23:59:59.999Z'],
    ['19XX', '1900-01-01T00:00:00.000Z to 1999-12-31T23:59:59.999Z'],
    ['2020-XX', '2020-01-01T00:00:00.000Z to 2020-12-31T23:59:59.999Z'],
    ['2020-XX-XX', '2020-01-01T00:00:00.000Z to 2020-12-31T23:59:59.999Z'],
    ['2023-08-XX', '2023-08-01T00:00:00.000Z to 2023-08-31T23:59:59.999Z'],
    ['0079-10-24', '0079-10-24T00:00:00.000Z to 0079-10-24T23:59:59.999Z'],
    ['-0043-03-15', '-000043-03-15T00:00:00.000Z to -000043-03-15T23:59:59.999Z'],
    ['-004X', '-000049-01-01T00:00:00.000Z to -000040-12-31T23:59:59.999Z'],
    ['00XX', '0000-01-01T00:00:00.000Z to 0099-12-31T23:59:59.999Z'],
  ])('%s', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test('a season has the months of its hemisphere, a northern one where none is named', () => {
    expect(boundsOf('2023-21')).toBe('2023-03-01T00:00:00.000Z to 2023-05-31T23:59:59.999Z');
    expect(boundsOf('2023-24')).toBe('2023-12-01T00:00:00.000Z to 2024-02-29T23:59:59.999Z');
    expect(boundsOf('2023-26')).toBe('2023-06-01T00:00:00.000Z to 2023-08-31T23:59:59.999Z');
    expect(boundsOf('2023-32')).toBe('2023-06-01T00:00:00.000Z to 2023-08-31T23:59:59.999Z');
  });

  test('quarters, thirds and halves of a year end with their last month', () => {
    expect(boundsOf('2023-34')).toBe('2023-04-01T00:00:00.000Z to 2023-06-30T23:59:59.999Z');
    expect(boundsOf('2023-37')).toBe('2023-01-01T00:00:00.000Z to 2023-04-30T23:59:59.999Z');
    expect(boundsOf('2023-41')).toBe('2023-07-01T00:00:00.000Z to 2023-12-31T23:59:59.999Z');
  });

  test('a moment with an offset is placed in UTC', () => {
    expect(boundsOf('2023-08-08T08:02:00-04:00')).toBe(
      '2023-08-08T12:02:00.000Z to 2023-08-08T12:02:00.000Z',
    );
    expect(parsed('2023-08-08T08:02-04').earliest).toBe(parsed('2023-08-08T08:02:00-04:00').earliest);
    expect(parsed('2023-08-08T08:02Z').earliest).toBe(parsed('2023-08-08T08:02:00Z').earliest);
  });

  test('a moment keeps the day on which it is written, whatever day that is in UTC', () => {
    const { shape } = parsed('2020-01-01T00:30:00+09:00');
    expect(shape).toMatchObject({ kind: 'single', date: { year: 2020, month: 1, day: 1, offset: '+09:00' } });
  });

  test('a bare number is a year', () => {
    expect(parsed(2020)).toEqual(parsed('2020'));
  });

  test('white space around a date means nothing', () => {
    expect(parsed(' [ 2020 .. 2021 ] ')).toMatchObject({ edtf: '[ 2020 .. 2021 ]', nature: 'one-of' });
    expect(parsed(' 2023 ').edtf).toBe('2023');
  });
});

describe('a date has a nature', () => {
  test.each([
    ['2023-08-07', 'point'],
    ['2023-08-08T08:02:00Z', 'point'],
    ['2023-05', 'one-of'],
    ['2020', 'one-of'],
    ['2023-05/..', 'lasting'],
    ['../2023', 'lasting'],
    ['2023-05/2023-08-07', 'lasting'],
    ['[2020..2023-08-07]', 'one-of'],
    ['[..2023-08-08]', 'one-of'],
    ['[2020,2022]', 'one-of'],
  ])('%s: %s', (text, nature) => {
    expect(parsed(text).nature).toBe(nature);
  });
});

describe('a date that is not single has the bounds of its ends', () => {
  test('one of a span can begin as late as the span ends', () => {
    const { latestStart, latest } = parsed('[2020..2023-08-07]');
    expect(boundsOf('[2020..2023-08-07]')).toBe('2020-01-01T00:00:00.000Z to 2023-08-07T23:59:59.999Z');
    expect(latestStart).toBe(latest);
  });

  test('an interval begins within its first date, and no later than it ends', () => {
    expect(iso(parsed('2023-05/2023-08-07').latestStart)).toBe('2023-05-31T23:59:59.999Z');
    expect(iso(parsed('2023/2023-05').latestStart)).toBe('2023-05-31T23:59:59.999Z');
    expect(iso(parsed('2020~/..').latestStart)).toBe('2020-12-31T23:59:59.999Z');
  });

  test('an open or unknown end has no bound', () => {
    expect(boundsOf('2023-05/..')).toBe('2023-05-01T00:00:00.000Z to Infinity');
    expect(boundsOf('2023-05/')).toBe('2023-05-01T00:00:00.000Z to Infinity');
    expect(boundsOf('../2023')).toBe('-Infinity to 2023-12-31T23:59:59.999Z');
    expect(boundsOf('[..2023-08-08]')).toBe('-Infinity to 2023-08-08T23:59:59.999Z');
  });

  test('a choice reaches from its first date to its last, in whatever order they stand', () => {
    expect(boundsOf('[1760,1667-12-15]')).toBe('1667-12-15T00:00:00.000Z to 1760-12-31T23:59:59.999Z');
  });

  test('a choice of one, or a span from a date to itself, is that date', () => {
    expect(parsed('[2020]').shape).toEqual(parsed('2020').shape);
    expect(parsed('[2020..2020]').shape).toEqual(parsed('2020').shape);
  });

  test('the ends may be as exact as each is known', () => {
    expect(parsed('2019-12/2020%').shape).toMatchObject({
      from: { precision: 'month' },
      to: { precision: 'year', approximate: true, uncertain: true },
    });
  });
});

describe('what is no date is refused, with the reason', () => {
  test.each([
    ['', 'does not parse'],
    ['August 2023', 'is not written as EDTF'],
    ['7/8/2023', 'could be one of two days'],
    ['2023-08-08T08:02', 'has a time without its offset from UTC'],
    ['2023-13', 'does not parse'],
    ['2023-42', 'does not parse'],
    ['2023-08-08T08:60:00Z', 'does not parse'],
    ['2023-08-08T08:02:00~', 'does not parse'],
    ['2020..2021', 'does not parse'],
    ['[2020/2021]', 'does not parse'],
    ['2023-02-29', 'is a day that no calendar has'],
    ['2023-04-31', 'is a day that no calendar has'],
    ['20230807', 'has no hyphens'],
    ['199', 'has a year that is not of four digits'],
    ['-44', 'has a year that is not of four digits'],
    ['10000', 'has a year that is not of four digits'],
    ['Y-17E7', 'has a year that is not of four digits'],
    ['1950S2', 'has a year that is not of four digits'],
    ['2023-~05-07', 'qualifies only a part of itself'],
    ['20X2', 'has an X where it cannot be read'],
    ['2020-XX-07', 'has an X where it cannot be read'],
    ['XXXX', 'has an X where it cannot be read'],
    ['2023-08-08T24:00:00', 'has an hour 24'],
    ['{2020,2021}', 'is several dates at once'],
    ['[2020,2022..2024]', 'mixes dates and spans'],
    ['[..2020,2022]', 'mixes dates and spans'],
    ['../..', 'has no beginning and no end'],
    ['[..]', 'has no beginning and no end'],
    ['2023-08-07/2023-05', 'ends before it begins'],
    ['[2021..2020]', 'ends before it begins'],
    ['2023-02-29/..', 'is a day that no calendar has'],
  ])('“%s” %s', (text, reason) => {
    expect(parseDate(text)).toEqual({ reason, mend: expect.stringMatching(/\S/) });
  });
});

test('any text at all is either a date in order or an error with a reason', () => {
  const likeDates = fc.string({ unit: fc.constantFrom(...'0123456789-XTZ:./[]{},~?%+ Y'), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(likeDates, anyDate, fc.string()), (text) => {
      const date = parseDate(text);
      if (isError(date)) return date.reason !== '' && date.mend !== '';
      return date.earliest <= date.latestStart && date.latestStart <= date.latest;
    }),
    fixedSeed,
  );
});

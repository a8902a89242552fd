import { expect, test } from 'vitest';
import { canFollow } from '../../../src/compiler/checks/canFollow';
import { isError, parseDate } from '../../../src/compiler/dates/parseDate';

function follows(later: string, earlier: string): boolean {
  const [own, other] = [parseDate(later), parseDate(earlier)];
  if (isError(own) || isError(other)) throw new Error('no date');
  return canFollow(own, other);
}

test('a later date can follow an earlier one, and not the other way round', () => {
  expect(follows('2023-08-08', '2023-08-07')).toBe(true);
  expect(follows('2023-08-07', '2023-08-08')).toBe(false);
  expect(follows('2019', '2020')).toBe(false);
});

test('dates that overlap can follow each other', () => {
  expect(follows('2020', '2020')).toBe(true);
  expect(follows('[2020..2023-08-07]', '2023-08-07')).toBe(true);
  expect(follows('2020', '2020-11')).toBe(true);
});

test('an interval follows by its beginning, not by its end', () => {
  expect(follows('2023-05/..', '2023-08')).toBe(false);
  expect(follows('2023-05/2023-09', '2023-05')).toBe(true);
});

test('what has no beginning or no end rules out only what its other bound does', () => {
  expect(follows('[2020..]', '2023')).toBe(true);
  expect(follows('[..2020]', '2023')).toBe(false);
  expect(follows('2023', '[..2020]')).toBe(true);
});

test('“about” and “perhaps” rule nothing out', () => {
  expect(follows('2019~', '2020')).toBe(true);
  expect(follows('2019', '2020?')).toBe(true);
});

test('a day in Tokyo can hold a moment that is still the day before in UTC', () => {
  expect(follows('2023-08-08T08:02:00+09:00', '2023-08-08')).toBe(true);
  expect(follows('2023-08-07', '2023-08-07T22:00:00-04:00')).toBe(true);
  expect(follows('2023-08-06', '2023-08-08T08:02:00+09:00')).toBe(false);
});

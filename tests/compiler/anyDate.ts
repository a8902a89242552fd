import fc from 'fast-check';
import { isError, parseDate } from '../../src/compiler/dates/parseDate';

/*
 * Dates as authors may write them, for tests of laws. The seed is fixed, so that a test says the same
 * on every machine.
 */
export const fixedSeed = { seed: 20230808, numRuns: 150 };

const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;

const anyYear = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1900, max: 2099 }) },
  fc.integer({ min: -9999, max: 9999 }),
);
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyDayOfMonth = fc.integer({ min: 1, max: 31 });

const yearAlone = anyYear.map(four);
const month = fc.tuple(anyYear, anyMonth).map(([y, m]) => `${four(y)}-${two(m)}`);
const day = fc.tuple(anyYear, anyMonth, anyDayOfMonth).map(([y, m, d]) => `${four(y)}-${two(m)}-${two(d)}`);
const moment = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('Z', '+09:00', '-04:00', '+05:30', '-11', '+00:00'),
  )
  .map(([date, h, m, offset]) => `${date}T${two(h)}:${two(m)}:00${offset}`);
const decade = fc.integer({ min: 0, max: 999 }).map((tens) => `${String(tens).padStart(3, '0')}X`);
const century = fc.integer({ min: 0, max: 99 }).map((hundreds) => `${two(hundreds)}XX`);
const division = fc.tuple(anyYear, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${four(y)}-${code}`);
const unqualified = fc.oneof(yearAlone, month, day, decade, century, division);

const parses = (text: string) => !isError(parseDate(text));

const anySingleDate = fc
  .oneof(
    fc.tuple(unqualified, fc.constantFrom('', '', '', '~', '?', '%')).map(([text, mark]) => text + mark),
    moment,
  )
  .filter(parses);

/** A date in EDTF of any shape that the compiler takes. */
export const anyDate = fc
  .oneof(
    { weight: 3, arbitrary: anySingleDate },
    fc.tuple(anySingleDate, anySingleDate).map(([from, to]) => `${from}/${to}`),
    fc.tuple(anySingleDate, anySingleDate).map(([from, to]) => `[${from}..${to}]`),
    fc.tuple(anySingleDate, anySingleDate).map(([one, other]) => `[${one},${other}]`),
    anySingleDate.chain((date) =>
      fc.constantFrom(`${date}/..`, `../${date}`, `${date}/`, `/${date}`, `[${date}..]`, `[..${date}]`),
    ),
  )
  .filter(parses);

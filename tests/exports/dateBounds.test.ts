import { expect, test } from 'vitest';
import { dateBounds } from '../../src/exports/dateBounds';

test.each([
  ['2020', '2020', '2020'],
  ['2023-08-07', '2023-08-07', '2023-08-07'],
  ['2024-02~', '2024-02', '2024-02'],
  ['2023-08-XX', '2023-08', '2023-08'],
  ['2023-XX-XX', '2023', '2023'],
  ['2023-21', '2023', '2023'],
  ['202X', '2020', '2029'],
  ['-004X', '-0049', '-0040'],
  ['2022~/2024-05', '2022', '2024-05'],
  ['2023-05/..', '2023-05', undefined],
  ['2023-05/', '2023-05', undefined],
  ['../2023-05', undefined, '2023-05'],
  ['[2020..2023-08-07]', '2020', '2023-08-07'],
  ['[..2023-08-08]', undefined, '2023-08-08'],
  ['[2020..]', '2020', undefined],
  ['[2020,2022]', '2020', '2022'],
  ['2023-05-21/2023-05-22', '2023-05-21', '2023-05-22'],
])('%s begins with %s and ends with %s, never more exact than it is written', (edtf, from, to) => {
  const bounds = dateBounds(edtf);
  expect(bounds.from).toBe(from);
  expect(bounds.to).toBe(to);
});

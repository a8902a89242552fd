/**
 * Whether a build is asked for flat files: `/a/b` as `a/b.html` and not as `a/b/index.html`. Throws where it is something
 * else than 1 or nothing.
 */
export function isFlat(given: string | undefined): boolean {
  if (given === undefined || given === '') return false;
  if (given === '1') return true;
  throw new Error(`FLAT is “${given}”; give 1, or leave it out`);
}

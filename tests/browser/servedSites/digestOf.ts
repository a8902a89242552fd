import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Differs where any of these files, or of those in these folders, does; all from `root`. */
export function digestOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const add = (place: string): void => {
    const path = join(root, place);
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).toSorted()) add(`${place}/${name}`);
    else hash.update(`${place}\0`).update(readFileSync(path));
  };
  for (const place of places) add(place);
  return hash.digest('hex').slice(0, 16);
}

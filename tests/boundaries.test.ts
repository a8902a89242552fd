import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeRooms, type SourceFile } from './boundaries/judgeRooms';

/** Every file under src, as the judge wants it. */
function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: path.replaceAll('\\', '/'), source: readFileSync(path, 'utf8') }));
}

test('every room imports only what the table of rooms lets it', () => {
  const files = sourceFiles();
  expect(files.map(({ file }) => file)).toContain('src/model/story.ts');
  expect(judgeRooms(files)).toEqual([]);
});

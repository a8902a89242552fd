import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const script = resolve('src/commands/checkFolder.mjs');
const parent = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-folders-')));

afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Runs the check as npm does for a project in a folder of this name. */
function checkIn(name: string) {
  mkdirSync(join(parent, name));
  return promisify(execFile)(process.execPath, [script], { cwd: join(parent, name) });
}

test.each(['C#', 'what?', 'a*b', 'd$r', 'a\\b'])(
  'a project in a folder named %s is refused in plain words',
  async (name) => {
    await expect(checkIn(name)).rejects.toMatchObject({
      code: 1,
      stderr: `The project cannot be built in ${join(parent, name)}: rename the folder that has “${/[^a-zA-Z]/.exec(name)?.[0]}” in its name.\n`,
    });
  },
);

test.each(['a%20b', 'a"b', "a'b", 'a b', 'Zürich', '[x] (y) {z}'])(
  'a project in a folder named %s is let through',
  async (name) => {
    expect(await checkIn(name)).toEqual({ stdout: '', stderr: '' });
  },
);

test('the check comes before npm run build and npm run dev', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const command of ['build', 'dev'])
    expect(scripts[command]).toMatch(/^node src\/commands\/checkFolder\.mjs && /);
});

import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const taken = createServer();

afterEach(() => void taken.close());

/** Runs what comes before `npm start` builds anything. */
function freePort(port: string): Promise<{ code: number; err: string }> {
  const env = { ...process.env, PORT: port };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/freePort.ts', 'preview'],
      { cwd: root, env },
      (error, _, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, err }),
    );
  });
}

test('a port that is taken is told before anything is built, with what to do, and in one line', async () => {
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  expect(await freePort(String(port))).toEqual({
    code: 1,
    err: `Port ${port} is taken by another program. Stop that, or take another: PORT=${port + 1} npm start\n`,
  });
});

test('a port that is free is no matter for words', async () => {
  expect(await freePort('0')).toEqual({ code: 0, err: '' });
});

test('what is no port is told as such', async () => {
  expect(await freePort('eighty')).toEqual({
    code: 1,
    err: 'PORT is “eighty”, which is no port: give a number, as in PORT=8080\n',
  });
});

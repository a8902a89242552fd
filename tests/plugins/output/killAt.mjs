/*
 * Loaded before a build, this kills it as `kill -9` does just before the nth time that it calls one
 * function of the file system: KILL_AT=renameSync:2. Without it the calls are counted, and printed.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [name = '', nth = '0'] = (process.env.KILL_AT ?? '').split(':');
const counts = { mkdirSync: 0, writeFileSync: 0, renameSync: 0, rmSync: 0 };
for (const call of Object.keys(counts)) {
  const real = fs[call];
  fs[call] = (...operands) => {
    counts[call] += 1;
    if (call === name && counts[call] === Number(nth)) process.kill(process.pid, 'SIGKILL');
    return real(...operands);
  };
}
syncBuiltinESMExports();
if (name === 'count') process.on('exit', () => process.stdout.write(`\n${JSON.stringify(counts)}\n`));

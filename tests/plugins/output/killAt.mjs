/*
 * Loaded before a build, this disturbs the file system beneath it. KILL_AT=renameSync:2 kills the build, as `kill -9`
 * does, just before the second call of that function; KILL_AT=count prints how often each was called;
 * REFUSE=rmSync has every call of that function refused, as for files of another user.
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
    if (call === process.env.REFUSE && String(operands[0]).includes('dist'))
      throw Object.assign(new Error(`EACCES: permission denied, ${call}`), { code: 'EACCES' });
    return real(...operands);
  };
}
syncBuiltinESMExports();
if (name === 'count') process.on('exit', () => process.stdout.write(`\n${JSON.stringify(counts)}\n`));

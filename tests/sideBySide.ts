/*
 * The first half of `npm test`: the checks of the sources, and the build with its sizes. Each keeps little more than
 * one core busy, so that both at once take half as long. What each prints comes together, when it has ended; exit
 * code 1 where one of them fails.
 */
import { spawn } from 'node:child_process';

/** Runs npm scripts one after another up to the first that fails. */
async function run(...scripts: string[]): Promise<boolean> {
  for (const script of scripts) {
    let said = '';
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a batch file.
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += String(words)));
    const code = await new Promise((ended) => child.once('close', ended));
    process.stdout.write(said);
    if (code !== 0) return false;
  }
  return true;
}

const ends = await Promise.all([run('static'), run('build', 'size')]);
process.exitCode = ends.every(Boolean) ? 0 : 1;

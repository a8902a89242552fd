/*
 * The names of Debian packages go in; on a Debian where they are missing, and as root, they are installed.
 * Everywhere else the error says what to install: nothing is tried by half.
 */
import { execFileSync, spawnSync } from 'node:child_process';

/** What serves the site, and what asks it for pages. */
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'wrk'];

/** Sees to it that nginx, Caddy and wrk are there. Throws, with the command that mends it, where they cannot be. */
export function installServers(tell: (words: string) => void): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !isThere('apt-get')) {
    throw new Error(
      `The load test needs Debian's ${missing.join(', ')}. Run “sudo ${command.join(' ')}”, then this again.`,
    );
  }
  tell(`installing ${missing.join(', ')}`);
  const [program = '', ...words] = command;
  // No run level: what is installed is not to be started as a service too.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const done = spawnSync(program, words, { env, encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(
      `“${command.join(' ')}” failed; perhaps “apt-get update” is needed before it.\n${done.stderr}`,
    );
  }
}

function isInstalled(name: string): boolean {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return asked.stdout === 'installed';
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

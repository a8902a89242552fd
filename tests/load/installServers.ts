/*
 * Installs what the load test needs: Debian's packages where they are missing, as root on Debian, and the clients of
 * tests/load/package.json. Everywhere else the error says what to install: nothing is tried by half.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What serves the site, and what asks it for pages, uploads it, and runs the checker of markup. */
const packages = [
  'nginx-light',
  'libnginx-mod-http-brotli-static',
  'caddy',
  'wrk',
  'awscli',
  'default-jre-headless',
  'php-cli',
];

/** Sees to it that all of them are there. Throws, with the command that mends it, where they cannot be. */
export function installServers(tell: (words: string) => void): void {
  if (!existsSync(join(import.meta.dirname, 'node_modules/vnu-jar'))) {
    tell('installing the clients');
    execFileSync('npm', ['ci', '--engine-strict=false'], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
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

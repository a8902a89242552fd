import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const bench = resolve(import.meta.dirname, '..');

interface Manifest {
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')) as Manifest;

/** The version of a peer that the benchmark is held to. Throws where it has none of that name. */
export function peerVersion(name: string): string {
  const version = manifest.dependencies[name];
  if (version === undefined) throw new Error(`tests/bench/package.json names no package “${name}”`);
  return version;
}

/** A file of an installed peer. */
export function peerFile(name: string, ...path: string[]): string {
  return join(bench, 'node_modules', name, ...path);
}

/** Installs the peers where one of them is missing or of another version. */
export async function installPeers(tell: (words: string) => void): Promise<void> {
  const there = Object.entries(manifest.dependencies).every(([name, version]) => {
    const file = peerFile(name, 'package.json');
    return (
      existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version
    );
  });
  if (there) return;
  tell('installing the contenders into tests/bench/node_modules');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['ci', '--prefix', bench, '--engine-strict=false'], {
    shell: process.platform === 'win32',
  });
}

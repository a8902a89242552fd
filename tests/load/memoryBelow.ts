/*
 * Nothing comes in but the machine's own account of its processes (Linux); the memory goes out that the
 * browsers take which this process has started.
 */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory, in MB (10⁶ bytes), of all processes below this one: what they share counts once, in parts. A
 * process that ends meanwhile counts nothing.
 */
export function memoryBelow(ancestor = process.pid): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^PPid:\s*(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1];
    if (/^\d+$/.test(name) && parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === ancestor || isBelow(parent));
  };
  const kilobytes = [...parents.keys()]
    .filter(isBelow)
    .map((pid) => Number(/^Pss:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return (kilobytes.reduce((sum, each) => sum + each, 0) * 1024) / 1e6;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

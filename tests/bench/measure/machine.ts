import { arch, cpus, loadavg, totalmem, type } from 'node:os';

/** What was measured on: no name and no path of it. */
export interface Machine {
  processor: string;
  cores: number;
  /** In GB (10⁹ bytes). */
  memory: number;
  system: string;
  node: string;
  chromium: string;
  /** How many processes wanted a core, on average, in the fifteen minutes before the end. */
  load: number;
}

/** Describes this machine and the browser. */
export function machine(chromium: string): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1e9),
    system: `${type()} ${arch()}`,
    node: process.version,
    chromium,
    load: Math.round((loadavg()[2] ?? 0) * 10) / 10,
  };
}

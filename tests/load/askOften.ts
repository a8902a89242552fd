/*
 * An address comes in; how many answers a second a server gives goes out, as wrk counts them: one thread and
 * 32 connections that ask again as soon as they are answered, for some seconds and no longer.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What came of asking. */
export interface Asked {
  /** Whole answers in a second. */
  perSecond: number;
  answers: number;
  /** Connections that failed, answers that were broken off or late, and those of status 400 and above. */
  errors: number;
  /** The time, in milliseconds, in which 99 of 100 answers were whole. */
  slow: number;
}

/** Tells the numbers instead of a page for people to read. */
const report = `
done = function(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("\\n%d %d %d %d\\n", summary.requests, failed, summary.duration, latency:percentile(99)))
end
`;

/** Asks for brotli answers during whole `seconds`. `work` is a folder for the report's script. */
export async function askOften(address: string, seconds: number, work: string): Promise<Asked> {
  const script = join(work, 'report.lua');
  writeFileSync(script, report);
  const { stdout } = await promisify(execFile)(
    'wrk',
    ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: br', '-s', script, address],
    { timeout: (seconds + 30) * 1000 },
  );
  const numbers = stdout.trim().split('\n').at(-1)?.split(' ').map(Number);
  const [answers = Number.NaN, errors = Number.NaN, duration = Number.NaN, slow = Number.NaN] = numbers ?? [];
  return { answers, errors, perSecond: answers / (duration / 1e6), slow: slow / 1000 };
}

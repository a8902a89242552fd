/*
 * Turns the faults of a story into an error that Vite's overlay shows with file, line and column.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { maxFileBytes } from '../../compiler/compile';
import { type Fault, formatFault } from '../../compiler/diagnostics/Fault';

type OverlayError = Error & Partial<Pick<ErrorPayload['err'], 'id' | 'loc' | 'frame' | 'plugin'>>;

/** An error that tells all faults and points at the first of them. `faults` must not be empty. */
export function faultError(faults: readonly Fault[], root: string): OverlayError {
  const [first] = faults;
  if (!first) throw new RangeError('no faults');
  const file = resolve(root, first.path);
  const error: OverlayError = new Error(faults.map(formatFault).join('\n'));
  error.id = file;
  error.loc = { file, line: first.line, column: first.column };
  error.frame = frameOf(file, first);
  // Where the compiler stands in our code helps no author.
  error.stack = '';
  return error;
}

/** The line of the fault and a mark under its column; empty where the file cannot be shown. */
function frameOf(file: string, { line, column }: Fault): string {
  const words = linesOf(file)[line - 1];
  if (words === undefined) return '';
  const gutter = `${line} | `;
  return `${gutter}${words}\n${' '.repeat(gutter.length + column - 1)}^`;
}

/** The lines of a file of a story; none of what the compiler does not read either: links, pipes, what is too large. */
function linesOf(file: string): string[] {
  try {
    const there = lstatSync(file);
    const isRead = /\.(yaml|md)$/.test(file) && there.isFile() && there.size <= maxFileBytes;
    return isRead ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  } catch {
    return [];
  }
}

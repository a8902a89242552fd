import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/compiler/diagnostics/Fault';
import { faultError } from '../../../src/plugins/stories/faultError';
import { emptyFolder } from '../smallStory';

const words = { problem: 'the words are wrong', found: '“x”', mend: 'mend them' };
const fault = (path: string, line: number, column: number): Fault => ({ path, line, column, ...words });

describe('the error of faulty stories', () => {
  const root = emptyFolder('fault-error');
  writeFileSync(join(root, 'story.yaml'), 'title: A\r\nlanguage: xx\r\nasOf: 2020\r\n');

  test('tells every fault, a line each, and points at the first', () => {
    const error = faultError([fault('story.yaml', 2, 11), fault('text.md', 1, 1)], root);
    expect(error.message.split('\n')).toEqual([
      'story.yaml:2:11  the words are wrong; “x”; mend them',
      'text.md:1:1  the words are wrong; “x”; mend them',
    ]);
    expect(error.loc).toEqual({ file: resolve(root, 'story.yaml'), line: 2, column: 11 });
    expect(error.id).toBe(resolve(root, 'story.yaml'));
  });

  test('shows the line of the first fault, with a mark under its column', () => {
    expect(faultError([fault('story.yaml', 2, 11)], root).frame).toBe('2 | language: xx\n              ^');
  });

  test('shows no line where the file or the line is not there', () => {
    expect(faultError([fault('gone/story.yaml', 1, 1)], root).frame).toBe('');
    expect(faultError([fault('story.yaml', 99, 1)], root).frame).toBe('');
    expect(faultError([fault('.', 1, 1)], root).frame).toBe('');
  });

  test('shows no line of what the compiler does not read: it waits for no pipe, and follows no link', () => {
    execFileSync('mkfifo', [join(root, 'text.md')]);
    symlinkSync('story.yaml', join(root, 'linked.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    writeFileSync(join(root, 'large.md'), 'word '.repeat(500_000));
    for (const file of ['text.md', 'linked.yaml', 'loop.yaml', 'large.md', 'story.yaml/text.md'])
      expect(faultError([fault(file, 1, 1)], root).frame, file).toBe('');
  });

  test('says nothing of where the compiler stands in our code', () => {
    expect(faultError([fault('story.yaml', 1, 1)], root).stack).toBe('');
  });

  test('cannot be made of nothing', () => {
    expect(() => faultError([], root)).toThrow(RangeError);
  });
});

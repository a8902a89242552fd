import { expect, test } from 'vitest';
import { decode } from '../../../src/compiler/source/decode';
import { formatFault } from '../../../src/compiler/diagnostics/Fault';

const read = (...bytes: (number | string)[]) =>
  decode(
    new Uint8Array(
      bytes.flatMap((part) => (typeof part === 'string' ? Array.from(Buffer.from(part)) : [part])),
    ),
    'text.md',
  );
const told = (...bytes: (number | string)[]) => read(...bytes).faults.map(formatFault);

test('a byte order mark is no part of the text, and every kind of line end is the same', () => {
  expect(read('\uFEFFone\r\ntwo\rthree\n').text).toBe('one\ntwo\nthree\n');
});

test('a file in another encoding is refused at its first wrong byte', () => {
  expect(told('A caf', 0xe9, ' closed')).toEqual([
    'text.md:1:6  the file is not UTF-8; byte 0xE9; save it as UTF-8',
  ]);
});

test('the place of a wrong byte counts characters, after a byte order mark and Windows line ends too', () => {
  expect(told('\uFEFFé😀\r\né', 0x93, 'x')).toEqual([
    'text.md:2:2  the file is not UTF-8; byte 0x93; save it as UTF-8',
  ]);
});

test('a character cut off at the end of the file is wrong from its first byte', () => {
  expect(told('Ende', 0xe2, 0x80)).toEqual([
    'text.md:1:5  the file is not UTF-8; byte 0xE2; save it as UTF-8',
  ]);
});

test('a control character is told, and the text is read without it', () => {
  const { text, faults } = read('one\ntw', 0x07, 'o');
  expect(text).toBe('one\ntw o');
  expect(faults.map(formatFault)).toEqual([
    'text.md:2:3  a character stands here that nobody can see; U+0007; take it out, or save the file as UTF-8',
  ]);
});

test('every kind of character that nobody can see is told in one run, each with its count', () => {
  expect(told('a\u00ADb\u200Bc\nd\u00ADe\u2060f')).toEqual([
    'text.md:1:2  a character stands here that nobody can see; U+00AD SOFT HYPHEN, 2 of them; take them out',
    'text.md:1:4  a character stands here that nobody can see; U+200B ZERO WIDTH SPACE; take it out',
    'text.md:2:4  a character stands here that nobody can see; U+2060 WORD JOINER; take it out',
  ]);
});

test('what comes of a wrong encoding is told, with how much of it there is', () => {
  const mend = 'write what was meant, or copy the words again from where they come from';
  const line = (found: string) =>
    `text.md:1:3  characters stand here that come of a wrong encoding; ${found}; ${mend}`;
  expect(told('a \uFFFDb \uFFFD')).toEqual([line('U+FFFD REPLACEMENT CHARACTER, and 1 more')]);
  expect(told('a â€œNo,â€™ cafÃ©')).toEqual([line('“â€œ”, and 2 more')]);
  expect(told('a Â£5')).toEqual([line('“Â£”')]);
  expect(told('Ã€ SÃO PAULO: «MAÇû Â ã €5'.replace('Ã€', 'À'))).toEqual([]);
});

test('an empty file is an empty text', () => {
  expect(read()).toEqual({ text: '', faults: [] });
});

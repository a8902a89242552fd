import { expect, test } from 'vitest';
import { invisibleCharacters, withoutInvisible } from '../../../src/compiler/source/invisibleCharacters';

test('a character that nobody can see is told wherever it would be taken out, whatever stands around it', () => {
  // All but the letters of Chinese, Japanese and Korean, and the planes of letters after them.
  const blocks = [
    [0, 0x33ff],
    [0xa000, 0xabff],
    [0xd7b0, 0xffff],
    [0xe_0000, 0xe_01ff],
  ] as const;
  const codes = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const differ = codes.filter((code) => {
    const character = String.fromCodePoint(code);
    return [character, `a${character}b`, `ا${character}ب`].some(
      (text) => invisibleCharacters(text).length > 0 !== (withoutInvisible(text) !== text),
    );
  });
  expect(differ).toEqual([]);
});

const inLatin = (code: number) => `wo${String.fromCodePoint(code)}rd`;

test('no default ignorable character and no noncharacter can hide in a Latin word', () => {
  const hiding = Array.from({ length: 0x11_0000 }, (_, code) => code).filter((code) => {
    const character = String.fromCodePoint(code);
    if (!/[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u.test(character)) return false;
    return invisibleCharacters(inLatin(code)).length === 0;
  });
  expect(hiding).toEqual([]);
});

test.each([
  ['Persian joins by it', 'می\u200Cخواهم'],
  ['Devanagari joins by it', 'क्\u200Dष'],
  ['emoji join by it', '\u{1F469}\u200D\u{1F467} \u{1F44D}\u{1F3FD}\u200D\u2642\uFE0F'],
  ['emoji choose their style by it', '\u2764\uFE0F \u260E\uFE0E \u00A9\uFE0F 1\uFE0F\u20E3'],
  ['a flag is spelt by it', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['Arabic is turned by it', '\u200FC++\u200F هي لغة'],
  ['Thai breaks lines by it', 'ภาษา\u200Bไทย'],
  ['a Japanese name is written with it', '葛\u{E0100}飾区'],
  ['Mongolian is shaped by it', 'ᠮᠣᠩ\u180Bᠭ'],
  ['Hebrew points are parted by it', '\u05D0\u05B8\u034F\u05B7'],
  ['old Hangul is filled by it', '\u115F\u1161'],
  ['Braille is spaced by it', '\u2813\u2811\u2800\u2800\u2813'],
])('a character stays where %s', (_, text) => {
  expect(invisibleCharacters(text)).toEqual([]);
});

test.each([
  ['a joiner after accents', 'e\u0301\u0302\u200Db'],
  ['a joiner between Chinese letters', '漢\u200D字'],
  ['two joiners in a row', 'क\u200D\u200Dष'],
  ['a break after an accent', 'e\u0301\u200Bb'],
  ['a direction mark without a right-to-left letter', 'a \u200E b'],
  ['two direction marks in a row', 'ي\u200F\u200Fب'],
  ['a direction mark alone', '\u200E'],
  ['a grapheme joiner alone', '\u034F'],
  ['an emoji selector after a digit', '1\uFE0F'],
  ['a separator of lines', 'a\u2028b'],
  ['a separator of paragraphs', 'a\u2029b'],
  ['the blank of Braille alone', '\u2800'],
  ['the blank of Braille within a word', 'a\u2800b'],
])('%s is refused', (_, text) => {
  expect(invisibleCharacters(text)).not.toEqual([]);
});

test('each kind is told once, where it first stands, with how many there are', () => {
  expect(invisibleCharacters('a\u00ADb\u200Bc\u00ADd')).toEqual([
    { offset: 1, name: 'U+00AD SOFT HYPHEN', count: 2 },
    { offset: 3, name: 'U+200B ZERO WIDTH SPACE', count: 1 },
  ]);
});

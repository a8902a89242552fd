import { expect, test } from 'vitest';
import { invisibleCharacter, withoutInvisible } from '../../../src/compiler/source/invisibleCharacters';

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
      (text) => (invisibleCharacter(text) !== undefined) !== (withoutInvisible(text) !== text),
    );
  });
  expect(differ).toEqual([]);
});

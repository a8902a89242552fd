import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import { formatRemark } from '../../../src/compiler/diagnostics/Remark';
import { smallStory } from '../../plugins/smallStory';

/** The remarks on a story in a folder of this name and in this language, with these folders beside it. */
function remarksOn(slug: string, language: string, ...beside: string[]): string[] {
  const bytes = (words: string) => new TextEncoder().encode(words);
  const yaml = smallStory.yaml.replace('language: en', `language: ${language}`);
  const files = { folder: slug, slug, beside, yaml: bytes(yaml), text: bytes(smallStory.text) };
  const compiled = compile(files);
  if ('faults' in compiled) throw new Error('the small story has faults');
  return compiled.remarks.map(formatRemark);
}

describe('a folder named as a version of a story in another language than it declares', () => {
  test('is told with its language and both ways to mend it', () => {
    expect(remarksOn('bridge-pt', 'pt-BR', 'bridge')).toEqual([
      'bridge-pt/story.yaml:3:11  remark: the folder is named as a version of “bridge”, but not by the language of this story, so that the two stand apart; “pt-BR” in the folder “bridge-pt”; write “language: pt” or name the folder “bridge-pt-br”; leave both where it is a story of its own',
    ]);
  });

  test.each([
    ['bridge-ja', 'en', 'bridge', 'write “language: ja” or name the folder “bridge-en”'],
    ['bridge-zh', 'zh-Hans', 'bridge', 'write “language: zh” or name the folder “bridge-zh-hans”'],
    ['bridge-zh-hant', 'zh-Hans', 'bridge', 'write “language: zh-Hant” or name the folder “bridge-zh-hans”'],
    ['bridge-fil', 'fil-PH', 'bridge', 'write “language: fil” or name the folder “bridge-fil-ph”'],
  ])('is told: %s in %s', (slug, language, beside, mend) => {
    expect(remarksOn(slug, language, beside)).toEqual([expect.stringContaining(mend)]);
  });

  test.each([
    ['the-tale-of-it', 'en', []],
    ['made-in-de', 'en', ['made']],
    ['bridge-ja', 'ja', ['bridge']],
    ['bridge-pt-br', 'pt-BR', ['bridge', 'bridge-pt']],
    ['bridge-war', 'en', ['bridge']],
    ['bridge-eu', 'en', ['bridge']],
    ['bridge-ii', 'en', ['bridge']],
    ['bridge-2', 'en', ['bridge']],
    ['bridge-it-luxe', 'en', ['bridge']],
    ['bridge-it-fell', 'en', ['bridge']],
  ])('is not seen in %s in %s', (slug, language, beside) => {
    expect(remarksOn(slug, language, ...beside)).toEqual([]);
  });
});

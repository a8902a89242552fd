import { describe, expect, test } from 'vitest';
import { listedVersions, versionsOf } from '../../src/model/versionsOf';

const story = (slug: string, language: string) => ({ slug, language });
const slugsOf = (stories: readonly { slug: string }[]) => stories.map(({ slug }) => slug);
const versionsAt = (slug: string, stories: ReturnType<typeof story>[]) =>
  slugsOf(versionsOf({ slug }, stories));

describe('versions of one story', () => {
  const stories = [
    story('flood-ja', 'ja'),
    story('fire', 'en'),
    story('flood-zh-hans', 'zh-Hans'),
    story('flood', 'en'),
  ];

  test('are those whose address is that of the original, a hyphen and their language; the original is first', () => {
    for (const slug of ['flood', 'flood-ja', 'flood-zh-hans'])
      expect(versionsAt(slug, stories)).toEqual(['flood', 'flood-ja', 'flood-zh-hans']);
    expect(versionsAt('fire', stories)).toEqual(['fire']);
  });

  test('are in the language that their address names, and in another than the original', () => {
    expect(versionsAt('flood', [story('flood', 'en'), story('flood-ja', 'ko')])).toEqual(['flood']);
    expect(versionsAt('flood', [story('flood', 'ja'), story('flood-ja', 'ja')])).toEqual(['flood']);
  });

  test('have an original: a name alone that ends like a language makes none', () => {
    expect(versionsAt('made-in', [story('made-in', 'in'), story('flood', 'en')])).toEqual(['made-in']);
  });

  test('of a version are stories of their own, so that no story is listed twice', () => {
    const all = [story('flood', 'en'), story('flood-ja', 'ja'), story('flood-ja-en', 'en')];
    expect(listedVersions(all, 'en').map(slugsOf)).toEqual([['flood', 'flood-ja'], ['flood-ja-en']]);
  });

  test('stand once in a list, where the first of them would, shown in the language of the list', () => {
    const listed = (language: string) => listedVersions(stories, language).map(slugsOf);
    expect(listed('en')).toEqual([['flood', 'flood-ja', 'flood-zh-hans'], ['fire']]);
    expect(listed('ja')).toEqual([['flood-ja', 'flood', 'flood-zh-hans'], ['fire']]);
    expect(listed('zh-CN')[0]?.[0]).toBe('flood-zh-hans');
    expect(listed('pl')[0]?.[0]).toBe('flood');
  });
});

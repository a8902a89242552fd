import { describe, expect, test } from 'vitest';
import { liveWordsData, loadWords, shareWordsData } from '../../src/words/loadWords';

describe('the words for a story', () => {
  test('are British English where no region is given, and follow the region that is', () => {
    expect(loadWords('en').locale).toBe('en-GB');
    expect(loadWords('en-US').locale).toBe('en-US');
    expect(loadWords('en-US').attributes).toEqual({});
  });

  test('in a language that we lack are English, and say so', () => {
    expect(loadWords('cy')).toMatchObject({
      language: 'en',
      locale: 'en-GB',
      attributes: { lang: 'en', dir: 'ltr' },
    });
  });

  test('that a page carries are one language, and only what its script needs', () => {
    const { language, rooms } = liveWordsData('en');
    expect(language).toBe('en');
    expect(Object.keys(rooms)).toContain('copying');
    expect(Object.keys(rooms)).not.toContain('dates');
    expect(Object.keys(rooms)).not.toContain('share');
    expect(Object.keys(shareWordsData('en').rooms)).toEqual(['share']);
  });
});

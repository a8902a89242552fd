import { describe, expect, test } from 'vitest';
import { type BuiltChunk, preloadTags } from '../../src/plugins/preloadTags';

const chunk = (
  fileName: string,
  moduleIds: string[],
  imports: string[] = [],
  isEntry = false,
): BuiltChunk => ({
  fileName,
  facadeModuleId: moduleIds[0] ?? null,
  moduleIds,
  isEntry,
  imports,
});

const chunks = [
  chunk('entry.js', ['/p/src/page/browser.tsx'], ['react.js'], true),
  chunk('react.js', ['/p/node_modules/react/index.js']),
  chunk('StoryPage.js', ['/p/src/page/StoryPage.tsx'], ['react.js', 'views.js']),
  chunk('views.js', ['/p/src/views/StoryBody.tsx'], ['words.js']),
  // Chunks may import each other.
  chunk('words.js', ['/p/src/views/wording.ts'], ['views.js']),
  chunk('story.js', ['\0virtual:story/flood']),
];

/** The files of the tags, in order. */
const hrefs = (tags: string) => [...tags.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('the chunks a page asks for at once', () => {
  test('are those of its modules and all they import, save what the entry brings', () => {
    expect(hrefs(preloadTags(chunks, ['src/page/StoryPage.tsx', 'virtual:story/flood'], '/'))).toEqual([
      '/StoryPage.js',
      '/story.js',
      '/views.js',
      '/words.js',
    ]);
  });

  test('are asked for from within the base, as modules', () => {
    expect(preloadTags(chunks, ['virtual:story/flood'], '/x/')).toBe(
      '<link rel="modulepreload" crossorigin href="/x/story.js">',
    );
  });

  test('are none where the entry holds everything', () => {
    expect(preloadTags(chunks, [], '/')).toBe('');
    expect(preloadTags(chunks, ['src/page/browser.tsx'], '/')).toBe('');
  });

  test('must be there: a module in no chunk stops the build', () => {
    expect(() => preloadTags(chunks, ['src/page/GonePage.tsx'], '/')).toThrow(
      'no chunk of the client holds src/page/GonePage.tsx',
    );
  });
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyFolders } from '../../../src/compiler/storyFolders';
import { compileStories, readCompiled } from '../../../src/plugins/stories/compileStories';
import { textStory, writeSite } from '../smallSite';

/** So many that threads share them, each a day older than the one after it. */
const slugs = Array.from({ length: 60 }, (_, at) => `story-${10 + at}`);
const dayOf = (slug: string) => `${1900 + Number(slug.slice(6))}-01-01`;

async function compiled(changed: Record<string, ReturnType<typeof textStory>> = {}) {
  const all = Object.fromEntries(slugs.map((slug) => [slug, textStory(`About ${slug}`, dayOf(slug))]));
  const root = writeSite({ ...all, ...changed });
  try {
    const stories = await compileStories(storyFolders(join(root, 'stories')), root);
    return { ...stories, titles: slugs.map((slug) => readCompiled(stories, slug).title) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the many stories of a build', () => {
  test('are listed newest first, and each can be read', async () => {
    const { summaries, titles } = await compiled();
    expect(summaries.map(({ slug }) => slug)).toEqual(slugs.toReversed());
    expect(titles).toEqual(slugs.map((slug) => `About ${slug}`));
  });

  test('tell every fault of all of them at once, in their order', async () => {
    const faulty = { ...textStory('Faulty', '2024-03-05'), 'text.md': '' };
    const error = await compiled({ 'story-69': faulty, 'story-10': faulty }).catch(String);
    expect(error).toMatch(/stories\/story-10\/text\.md[^]*stories\/story-69\/text\.md/);
  });
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatRemark } from '../../../src/compiler/diagnostics/Remark';
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
    const remarks: string[] = [];
    const stories = await compileStories(storyFolders(join(root, 'stories')), root, (remark) =>
      remarks.push(formatRemark(remark)),
    );
    return { ...stories, remarks, titles: slugs.map((slug) => readCompiled(stories, slug).title) };
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

  test('tell what is likely a slip, and are built all the same', async () => {
    const slip = textStory('A slip', '2024-03-05');
    const unknown = 'unknown:\n  - { text: How, passages: [A slip, it says] }\n';
    const yaml = slip['story.yaml'].replace(/^unknown:.*\n/m, unknown);
    const { remarks, titles } = await compiled({
      'story-40': { 'story.yaml': yaml, 'text.md': 'A slip, it says.\n' },
    });
    expect(titles).toHaveLength(slugs.length);
    expect(remarks).toEqual([
      expect.stringMatching(
        /^stories\/story-40\/story\.yaml:\d+:\d+ {2}remark: this passage stands right after/,
      ),
    ]);
  });

  test('tell every fault of all of them at once, in their order', async () => {
    const faulty = { ...textStory('Faulty', '2024-03-05'), 'text.md': '' };
    const error = await compiled({ 'story-69': faulty, 'story-10': faulty }).catch(String);
    expect(error).toMatch(/stories\/story-10\/text\.md[^]*stories\/story-69\/text\.md/);
  });
});

import { chmodSync, chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatRemark } from '../../../src/compiler/diagnostics/Remark';
import { storyFolders } from '../../../src/compiler/storyFolders';
import { compileStories, readCompiled } from '../../../src/plugins/stories/compileStories';
import { asNobody, closeFolder } from '../../compiler/oddFolders';
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
  test('are listed newest first, can be read, and tell what is likely a slip', async () => {
    const slip = textStory('About story-40', dayOf('story-40'));
    const unknown = 'unknown:\n  - { text: How, passages: [A slip, it says] }\n';
    const yaml = slip['story.yaml'].replace(/^unknown:.*\n/m, unknown);
    const { summaries, titles, remarks } = await compiled({
      'story-40': { 'story.yaml': yaml, 'text.md': 'A slip, it says.\n' },
    });
    expect(summaries.map(({ slug }) => slug)).toEqual(slugs.toReversed());
    expect(titles).toEqual(slugs.map((slug) => `About ${slug}`));
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

test('a story in a folder that is closed to the builder is told as such, beside the faults of others', async () => {
  const root = writeSite({
    bridge: textStory('The bridge is closed', '2024-03-05'),
    harbour: { ...textStory('The harbour is open', '2024-05-01'), 'text.md': '' },
  });
  chmodSync(root, 0o755);
  // The builder may write to the cache, which is in the root.
  if (process.geteuid?.() === 0) chownSync(root, 65_534, 65_534);
  closeFolder(join(root, 'stories/bridge'));
  const error = await asNobody(() =>
    compileStories(storyFolders(join(root, 'stories')), root, () => undefined),
  ).catch(String);
  chmodSync(join(root, 'stories/bridge'), 0o755);
  rmSync(root, { recursive: true });
  expect(error).toContain('stories/bridge:1:1  the folder cannot be read; EACCES; see who may read it');
  expect(error).toContain('stories/harbour/text.md:1:1  the text is empty');
});

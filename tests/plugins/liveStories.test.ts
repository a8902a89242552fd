import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { siteConfig, textStory, writeSite } from './smallSite';

const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-05-01');

describe('a story that is being written', () => {
  let root: string;
  let server: ViteDevServer;

  beforeEach(async () => {
    root = writeSite({ bridge, harbour });
    // Not watching: the tests say themselves what was saved, so that none has to wait.
    server = await createServer({
      ...siteConfig(root),
      server: { middlewareMode: true, ws: false, watch: null },
    });
  });

  afterEach(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const page = async (id: string) => (await server.environments.client.transformRequest(id))?.code;
  const save = (file: string, words: string) => {
    writeFileSync(join(root, 'stories', file), words);
    server.watcher.emit('all', 'change', join(root, 'stories', file));
  };

  test('shows what was saved, in the story and in the list', async () => {
    expect(await page('virtual:story/bridge')).toContain('The bridge is closed');
    expect(await page('virtual:stories')).toContain('The bridge is closed');
    save('bridge/story.yaml', bridge['story.yaml'].replace('closed', 'mended'));
    expect(await page('virtual:story/bridge')).toContain('The bridge is mended');
    expect(await page('virtual:stories')).toContain('The bridge is mended');
  });

  test('is compiled alone: other stories stay as they were', async () => {
    await page('virtual:stories');
    // Changed on disk, but not said to be saved: whoever compiled it again would see the fault.
    writeFileSync(join(root, 'stories/harbour/story.yaml'), 'nonsense');
    save('bridge/story.yaml', bridge['story.yaml'].replace('closed', 'mended'));
    expect(await page('virtual:stories')).toContain('The harbour is open');
  });

  test('tells its faults with file, line and column, and comes back once they are mended', async () => {
    save(
      'bridge/story.yaml',
      bridge['story.yaml'].replace('asOf:', 'as-of:').replace('events: []', 'events: 3'),
    );
    const failure: unknown = await page('virtual:story/bridge').catch((error: unknown) => error);
    expect(failure).toMatchObject({
      loc: { file: join(root, 'stories/bridge/story.yaml'), line: 4, column: 1 },
      message: expect.stringMatching(/^stories\/bridge\/story\.yaml:4:1 .*\n(.*\n)*.*story\.yaml:9:9 /),
    });
    save('bridge/story.yaml', bridge['story.yaml']);
    expect(await page('virtual:story/bridge')).toContain('The bridge is closed');
  });

  test('keeps the list away until every story is sound', async () => {
    save('bridge/text.md', '');
    save('harbour/text.md', '');
    await expect(page('virtual:stories')).rejects.toThrow(
      /bridge\/text\.md:1:1 .*\n.*harbour\/text\.md:1:1 /,
    );
  });

  test('leaves the list when its folder is removed', async () => {
    await page('virtual:stories');
    rmSync(join(root, 'stories/harbour'), { recursive: true });
    server.watcher.emit('all', 'unlinkDir', join(root, 'stories/harbour'));
    expect(await page('virtual:stories')).not.toContain('harbour');
  });
});

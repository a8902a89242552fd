import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/compiler/diagnostics/Fault';
import { LiveStories } from '../../../src/plugins/development/LiveStories';
import { textStory, writeSite } from '../smallSite';

const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-05-01');

describe('stories that are being written', () => {
  let root: string;
  let stories: LiveStories;

  beforeEach(() => {
    root = writeSite({ bridge, harbour });
    stories = new LiveStories(join(root, 'stories'), root);
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const save = (file: string, words: string) => {
    writeFileSync(join(root, 'stories', file), words);
    const slug = stories.slugOf(join(root, 'stories', file), 'change');
    if (slug !== undefined) stories.forget(slug);
  };
  const titles = () => stories.summaries().map(({ title }) => title);

  test('show what was saved, in the story and in the list', () => {
    expect(stories.read('bridge').title).toBe('The bridge is closed');
    save('bridge/story.yaml', bridge['story.yaml'].replace('closed', 'mended'));
    expect(stories.read('bridge').title).toBe('The bridge is mended');
    expect(titles()).toEqual(['The harbour is open', 'The bridge is mended']);
  });

  test('are compiled one by one: others stay as they were', () => {
    const before = stories.read('harbour');
    save('bridge/story.yaml', bridge['story.yaml'].replace('closed', 'mended'));
    expect(stories.read('harbour')).toBe(before);
  });

  test('tell every fault, each at its place, and stay as they were until it is mended', () => {
    stories.read('bridge');
    save(
      'bridge/story.yaml',
      bridge['story.yaml'].replace('asOf:', 'as-of:').replace('events: []', 'events: 3'),
    );
    expect(stories.faultsOf('bridge').map(formatFault)).toEqual([
      expect.stringMatching(/^stories\/bridge\/story\.yaml:4:1 /),
      expect.stringMatching(/^stories\/bridge\/story\.yaml:9:9 /),
    ]);
    expect(stories.read('bridge').title).toBe('The bridge is closed');
    expect(titles()).toEqual(['The harbour is open', 'The bridge is closed']);
    expect(stories.faultsOf('harbour')).toEqual([]);
    save('bridge/story.yaml', bridge['story.yaml']);
    expect(stories.faultsOf('bridge')).toEqual([]);
  });

  test('are not listed before they have been without a fault once', () => {
    save('bridge/text.md', '');
    expect(titles()).toEqual(['The harbour is open']);
    expect(() => stories.read('bridge')).toThrow('there is no story “bridge”');
  });

  test('leave the list when their folder is removed', () => {
    expect(titles()).toHaveLength(2);
    rmSync(join(root, 'stories/harbour'), { recursive: true });
    expect(titles()).toEqual(['The bridge is closed']);
    expect(stories.faultsOf('harbour')).toEqual([]);
  });

  test('know their own files from those that editors and systems leave about', () => {
    const at = (path: string, event = 'change') => stories.slugOf(join(root, 'stories', path), event);
    expect(at('bridge/story.yaml')).toBe('bridge');
    expect(at('bridge/text.md', 'unlink')).toBe('bridge');
    expect(at('bridge', 'unlinkDir')).toBe('bridge');
    expect(['.DS_Store', 'notes.txt', 'bridge/notes.txt', '../index.html'].map((path) => at(path))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

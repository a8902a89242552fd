import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { pictures } from '../../../src/plugins/pictures/pictures';
import { buildSmallSite, textStory, writeSite } from '../smallSite';
import { emptyFolder } from '../smallStory';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-05-01');

describe('a site that is built with pictures', () => {
  let root: string;

  beforeEach(() => {
    root = join(project, emptyFolder('pictures'));
  });

  test('has one beside the page of each story', async () => {
    await buildSmallSite(writeSite({ bridge, harbour }, root), '/', [pictures]);
    for (const slug of ['bridge', 'harbour']) {
      const png = readFileSync(join(root, 'dist/stories', slug, 'picture.png'));
      expect(png.subarray(1, 4).toString(), slug).toBe('PNG');
    }
  });

  test('is not built where one cannot be: the story is named', async () => {
    mkdirSync(join(root, 'public/stories/bridge/picture.png'), { recursive: true });
    await expect(buildSmallSite(writeSite({ bridge, harbour }, root), '/', [pictures])).rejects.toThrow(
      /the share picture of “bridge” cannot be drawn: .*EISDIR/,
    );
  });

  test('is built without any where it has no story', async () => {
    mkdirSync(join(root, 'stories'));
    await buildSmallSite(writeSite({}, root), '/', [pictures]);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist/stories'))).toBe(false);
  });
});

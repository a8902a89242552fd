/*
 * The plugin that draws a share picture of each story, beside its page.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { sharePictures } from '../../exports/sharePicture';
import { filesOf } from '../../exports/Site';
import type { Story } from '../../model/story';
import { storiesIn } from '../stories/stories';
import { drawPicture } from './drawPicture';

/** Draws the pictures while the rest of the site is built: Takumi draws in threads of its own. */
export function pictures(): Plugin {
  let drawn: Promise<unknown> | undefined;
  return {
    name: 'on-record:pictures',
    sharedDuringBuild: true,

    // From here on the folder of the site is there, and empty.
    writeBundle({ dir }) {
      const { name, config } = this.environment;
      if (name !== 'client' || dir === undefined) return;
      const { summaries, fileOf } = storiesIn(config.plugins);
      drawn = Promise.all(
        summaries.map(({ slug }) => writePicture(slug, fileOf(slug), join(dir, filesOf(slug).picture))),
      );
      // A build that fails elsewhere does not wait for this one; who waits is told below.
      drawn.catch(() => undefined);
    },

    buildApp: {
      order: 'post',
      async handler() {
        await drawn;
        drawn = undefined;
      },
    },
  };
}

/** Writes the picture of the story in this JSON file. Throws with the story's name where that fails. */
async function writePicture(slug: string, story: string, file: string): Promise<void> {
  try {
    const png = await drawPicture(sharePictures(JSON.parse(readFileSync(story, 'utf8')) as Story));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  } catch (error) {
    throw new Error(`the share picture of “${slug}” cannot be drawn: ${String(error)}`, { cause: error });
  }
}

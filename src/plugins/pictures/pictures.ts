/*
 * Draws a share picture of each story, beside its page.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sharePictures } from '../../exports/sharePicture';
import { filesOf } from '../../exports/Site';
import { loadWords } from '../../words/loadWords';
import type { Story } from '../../model/story';
import type { SiteOutput } from '../output/SiteOutput';
import type { CompiledStories } from '../stories/compileStories';
import { cachePath } from '../stories/compileToCache';
import { drawPicture } from './drawPicture';

/** Draws the pictures of a site; Takumi draws in threads of its own. Throws with the name of a story whose picture cannot be drawn. */
export async function pictures({ summaries, folder }: CompiledStories, { dir }: SiteOutput): Promise<void> {
  await Promise.all(
    summaries.map(({ slug }) =>
      writePicture(slug, cachePath(folder, slug), join(dir, filesOf(slug).picture)),
    ),
  );
}

/** Writes the picture of the story in this JSON file. Throws with the story's name where that fails. */
async function writePicture(slug: string, story: string, file: string): Promise<void> {
  try {
    const read = JSON.parse(readFileSync(story, 'utf8')) as Story;
    const png = await drawPicture(sharePictures(read, loadWords(read.language), loadWords('en')));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  } catch (error) {
    throw new Error(`the share picture of “${slug}” cannot be drawn: ${String(error)}`, { cause: error });
  }
}

/*
 * The pictures that a thread is to draw come in when it starts; they go out as files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workerData } from 'node:worker_threads';
import { sharePictures } from '../../exports/sharePicture';
import type { Story } from '../../model/story';
import { drawPicture } from './drawPicture';

/** The share picture of one story. */
export interface PictureTask {
  slug: string;
  /** The whole path of the story, as JSON. */
  story: string;
  /** The whole path of the PNG. */
  file: string;
}

for (const { slug, story, file } of workerData as PictureTask[]) {
  try {
    const png = await drawPicture(sharePictures(JSON.parse(readFileSync(story, 'utf8')) as Story));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  } catch (error) {
    throw new Error(`the share picture of “${slug}” cannot be drawn: ${String(error)}`, { cause: error });
  }
}

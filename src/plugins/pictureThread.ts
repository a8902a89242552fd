/*
 * The pictures that a thread is to draw come in when it starts; they go out as files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { PictureNode } from '../exports/sharePicture';
import { drawPicture } from './drawPicture';

/** The share picture of one story. */
export interface PictureTask {
  slug: string;
  /** The whole path of the PNG. */
  file: string;
  /** The picture, and what to draw in its place where the typeface lacks letters. */
  pictures: readonly PictureNode[];
}

for (const { slug, file, pictures } of workerData as PictureTask[]) {
  try {
    const png = await drawPicture(pictures);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  } catch (error) {
    throw new Error(`the share picture of “${slug}” cannot be drawn: ${String(error)}`, { cause: error });
  }
}

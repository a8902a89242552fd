import type { Story } from '../model/story';
import { storySchemaFile } from './Site';

/** The file's words. The schema's address is relative, so that it holds under any base and on any host. */
export function storyJson(story: Story): string {
  return `${JSON.stringify({ $schema: `../../${storySchemaFile}`, ...story }, undefined, 1)}\n`;
}

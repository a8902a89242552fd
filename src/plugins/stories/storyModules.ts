/*
 * Compiled stories come in; the source of the modules and scripts that carry them goes out.
 */
import type { Story } from '../../model/story';

/** `export const story`, parsed from a string: engines read JSON faster than they read code. */
export function storyModule(story: Story): string {
  return `export const story = JSON.parse(${JSON.stringify(JSON.stringify(story))});`;
}

/** A story's JSON as a classic script, for pages of an opaque origin: the variable `onRecordStory`. */
export function storyScript(json: string): string {
  return `var onRecordStory={story:JSON.parse(${JSON.stringify(json)})};`;
}

/** What a list shows of a story. */
export type StorySummary = Pick<Story, 'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf'>;

/** What a list shows of this story, and nothing of its insides. */
export function summaryOf(story: Story): StorySummary {
  const { slug, title, standfirst, language, direction, asOf } = story;
  return { slug, title, standfirst, language, direction, asOf };
}

/** `export const summaries`, newest first, and `loaders` by slug, each a chunk of its own. */
export function summariesModule(summaries: readonly StorySummary[]): string {
  const stories = summaries.toSorted(newestFirst);
  const loaders = stories.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: () => import(${JSON.stringify(`virtual:story/${slug}`)}),`,
  );
  return [
    `export const summaries = ${JSON.stringify(stories)};`,
    `export const loaders = {\n${loaders.join('\n')}\n};`,
  ].join('\n');
}

/**
 * The same for Node, with loaders that read the story from the file that `fileOf` names. The one that was read
 * last is at hand, and no other: pages of a story are rendered one after the other.
 */
export function summariesFromFiles(
  summaries: readonly StorySummary[],
  fileOf: (slug: string) => string,
): string {
  const loaders = summaries.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: () => read(${JSON.stringify(fileOf(slug))}),`,
  );
  return [
    `import { readFileSync } from 'node:fs';`,
    `const last = {};`,
    `async function read(file) {`,
    `  if (last.file !== file) Object.assign(last, { story: JSON.parse(readFileSync(file, 'utf8')), file });`,
    `  return { story: last.story };`,
    `}`,
    `export const summaries = ${JSON.stringify(summaries)};`,
    `export const loaders = {\n${loaders.join('\n')}\n};`,
  ].join('\n');
}

/** By what the story knows up to; EDTF sorts as text from the year 0 to 9999. */
export function newestFirst(a: StorySummary, b: StorySummary): number {
  if (a.asOf.edtf !== b.asOf.edtf) return a.asOf.edtf < b.asOf.edtf ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

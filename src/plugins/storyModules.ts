/*
 * Compiled stories come in; the source of the modules and scripts that carry them goes out.
 */
import type { Story } from '../model/story';

/** `export const story`, parsed from a string: engines read JSON faster than they read code. */
export function storyModule(story: Story): string {
  return `export const story = JSON.parse(${JSON.stringify(JSON.stringify(story))});`;
}

/** A story's JSON as a classic script, for pages of an opaque origin: the variable `onRecordStory`. */
export function storyScript(json: string): string {
  return `var onRecordStory={story:JSON.parse(${JSON.stringify(json)})};`;
}

/** `export const summaries`, newest first, and `loaders` by slug, each a chunk of its own. */
export function summariesModule(compiled: readonly Story[]): string {
  const stories = compiled.toSorted(newestFirst);
  const summaries = stories.map(({ slug, title, standfirst, language, direction, asOf }) => ({
    slug,
    title,
    standfirst,
    language,
    direction,
    asOf,
  }));
  const loaders = stories.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: () => import(${JSON.stringify(`virtual:story/${slug}`)}),`,
  );
  return [
    `export const summaries = ${JSON.stringify(summaries)};`,
    `export const loaders = {\n${loaders.join('\n')}\n};`,
  ].join('\n');
}

/** By what the story knows up to; EDTF sorts as text from the year 0 to 9999. */
export function newestFirst(a: Story, b: Story): number {
  if (a.asOf.edtf !== b.asOf.edtf) return a.asOf.edtf < b.asOf.edtf ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

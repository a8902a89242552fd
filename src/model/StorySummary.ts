import type { Story } from './story';

/** What a list, a feed or the head of a page says of a story. */
export type StorySummary = Pick<
  Story,
  'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf' | 'byline' | 'published' | 'changes'
>;

/** The summary of a story, without the rest of it. */
export function summaryOf(story: Story): StorySummary {
  const { slug, title, standfirst, language, direction, asOf, byline, published, changes } = story;
  return { slug, title, standfirst, language, direction, asOf, byline, published, changes };
}

/** When the account was last changed: the date of its newest change, or of its first publication. */
export function modifiedOf({ published, changes }: Pick<Story, 'published' | 'changes'>): Story['published'] {
  return changes.at(-1)?.date ?? published;
}

/**
 * Compares for sorting: first the story that knows up to the latest date, and of one date by slug. EDTF dates sort as
 * text from the year 0 to 9999.
 */
export function newestFirst(a: StorySummary, b: StorySummary): number {
  if (a.asOf.edtf !== b.asOf.edtf) return a.asOf.edtf < b.asOf.edtf ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

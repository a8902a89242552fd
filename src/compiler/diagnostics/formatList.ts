const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Joins a list for a sentence: “a, b and c”. */
export function formatList(items: Iterable<string>): string {
  return conjunction.format(items);
}

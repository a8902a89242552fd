/** With more entries than this a list is long. */
const many = 60;

/** The entries of a group: few enough to lay out at once, enough for a browser to have few groups to ask about. */
const each = 40;

/** The entries of a list, in order, in groups; a list that is not long is one group. */
export function chunk<Entry>(entries: readonly Entry[]): (readonly Entry[])[] {
  if (entries.length <= many) return [entries];
  const groups = Math.ceil(entries.length / each);
  return Array.from({ length: groups }, (_, at) => entries.slice(at * each, (at + 1) * each));
}

/** The attribute that has a browser lay out only those groups, and entries within them, that are near the window. */
export function contentVisibility(groups: readonly unknown[]) {
  return groups.length > 1 ? ({ 'data-deferred': '' } as const) : {};
}

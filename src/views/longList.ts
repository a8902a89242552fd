/** With more entries than this a list is long. */
const many = 60;

/** The attribute that has a browser lay out only those entries of a long list that are near the window. */
export function longList(entries: number) {
  return entries > many ? ({ 'data-deferred': '' } as const) : {};
}

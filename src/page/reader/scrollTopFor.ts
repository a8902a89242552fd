/** The upper and lower edge of something, in pixels from the top of the window. */
export interface Box {
  top: number;
  bottom: number;
}

/** The least distance of a passage from the edges of its column, in pixels. */
const margin = 24;
/** The least height of a column that can be read in, in pixels. */
const leastHeight = 240;

/**
 * The `scrollTop` of a column that puts the first of these passages into the upper third of `view`, its visible
 * part. Undefined where a passage is in view already, or there is none.
 */
export function scrollTopFor(
  column: Pick<HTMLElement, 'scrollTop'>,
  view: Box,
  passages: readonly Box[],
): number | undefined {
  const isInView = ({ top, bottom }: Box) => top >= view.top + margin && bottom <= view.bottom - margin;
  const [first] = passages;
  if (!first || passages.some(isInView)) return undefined;
  const room = view.bottom - view.top - (first.bottom - first.top);
  const space = Math.max(margin, room / 3);
  return Math.max(0, Math.round(column.scrollTop + first.top - view.top - space));
}

/** The part of a column that the window shows; undefined where that is too little to read in. */
export function visibleBox(column: Element): Box | undefined {
  const box = column.getBoundingClientRect();
  const visible = { top: Math.max(box.top, 0), bottom: Math.min(box.bottom, window.innerHeight) };
  const least = Math.min(leastHeight, box.bottom - box.top);
  return visible.bottom - visible.top >= least ? visible : undefined;
}

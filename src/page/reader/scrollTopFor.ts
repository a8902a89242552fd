/** The upper and lower edge of something, in pixels from the top of the window. */
export interface Box {
  top: number;
  bottom: number;
}

/** Room that a passage keeps from the edges of its column, in pixels. */
const margin = 24;
/** Less than this, in pixels, is no column to read in. */
const leastHeight = 240;

/**
 * How far a column must be scrolled so that the first of these passages stands in its upper third;
 * undefined where one of them is in view already, or there is none. `view` is the part to see it in.
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

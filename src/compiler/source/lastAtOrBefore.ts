/**
 * Binary search: the index of the last item whose offset is not after `offset`, or 0. `items` are sorted by
 * `offsetOf`.
 */
export function lastAtOrBefore<T>(
  items: readonly T[],
  offsetOf: (item: T) => number,
  offset: number,
): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsetOf(items[middle] as T) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/*
 * Items and their order come in, in any order; the first of those that are in comes out.
 */

/** A binary heap, so that ten thousand events take no longer than they should. `compare` as for sorting. */
export class Heap<T> {
  private readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  /** Puts an item in. */
  push(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  /** Takes the first item out; undefined where there is none. */
  pop(): T | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return first;
    this.items[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const child = this.before(right, left) ? right : left;
      if (!this.swapIfBefore(child, at)) return first;
      at = child;
    }
  }

  private before(a: number, b: number): boolean {
    const [first, second] = [this.items[a], this.items[b]];
    return first !== undefined && second !== undefined && this.compare(first, second) < 0;
  }

  private swapIfBefore(a: number, b: number): boolean {
    if (!this.before(a, b)) return false;
    [this.items[a], this.items[b]] = [this.items[b] as T, this.items[a] as T];
    return true;
  }
}

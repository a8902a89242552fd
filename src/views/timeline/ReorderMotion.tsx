import { Component, createRef, type ReactNode } from 'react';

interface ReorderMotionProps {
  /** What the children are in the order of; undefined while that is not known, which moves nothing. */
  order: string | undefined;
  children: ReactNode;
}

/** Where things stood. */
type Places = ReadonlyMap<HTMLElement, DOMRect>;

/**
 * Lets the eye follow what a new order moves: each element with a `data-moves` glides from where it
 * stood to where it stands. Nothing glides where the reader wants less motion. A class, because only
 * classes are told before the page changes, whatever changed it: a link, Back, or the host page.
 */
export class ReorderMotion extends Component<ReorderMotionProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ order }: ReorderMotionProps): Places | null {
    const reordered = order !== undefined && this.props.order !== undefined && order !== this.props.order;
    if (!reordered || !window.matchMedia?.('(prefers-reduced-motion: no-preference)').matches) return null;
    return new Map(this.#moving().map((element) => [element, element.getBoundingClientRect()]));
  }

  override componentDidUpdate(_props: ReorderMotionProps, _state: unknown, before: Places | null): void {
    if (!before) return;
    // All is measured before anything moves: to go back and forth would lay the page out each time.
    const moves = this.#moving().map((element) => ({ element, now: element.getBoundingClientRect() }));
    for (const { element, now } of moves) {
      const then = before.get(element);
      if (then && (inSight(then) || inSight(now))) glide(element, then, now);
    }
  }

  override render() {
    return <div ref={this.#root}>{this.props.children}</div>;
  }

  /** What is laid out: to measure what waits to be would have it all laid out. */
  #moving(): HTMLElement[] {
    const all = [...(this.#root.current?.querySelectorAll<HTMLElement>('[data-moves]') ?? [])];
    return all.filter((element) => element.checkVisibility?.({ contentVisibilityAuto: true }) !== false);
  }
}

function inSight({ top, bottom, width }: DOMRect): boolean {
  return width > 0 && bottom > 0 && top < window.innerHeight;
}

function glide(element: HTMLElement, then: DOMRect, now: DOMRect): void {
  const x = then.left - now.left;
  // From further away than the window is high it comes in from the edge: faster could not be followed.
  const y = Math.max(-window.innerHeight, Math.min(window.innerHeight, then.top - now.top));
  if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
  element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], {
    duration: 480,
    easing: 'cubic-bezier(0.3, 0, 0.1, 1)',
  });
}

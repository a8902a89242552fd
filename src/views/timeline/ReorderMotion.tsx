import { Component, createRef, type ReactNode } from 'react';

interface ReorderMotionProps {
  /** A key of the order that the children are in; undefined while it is not known, and then nothing moves. */
  order: string | undefined;
  className: string | undefined;
  children: ReactNode;
}

/** The position of each element before the change. */
type Positions = ReadonlyMap<HTMLElement, DOMRect>;

/**
 * Animates a new order with the FLIP technique: each element with `data-moves` glides from its old position to
 * its new one, unless the reader prefers reduced motion. A class, because `getSnapshotBeforeUpdate` is React's
 * one way to measure before the page changes.
 */
export class ReorderMotion extends Component<ReorderMotionProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ order }: ReorderMotionProps): Positions | null {
    const reordered = order !== undefined && this.props.order !== undefined && order !== this.props.order;
    if (!reordered || !window.matchMedia?.('(prefers-reduced-motion: no-preference)').matches) return null;
    return new Map(this.#moving().map((element) => [element, element.getBoundingClientRect()]));
  }

  override componentDidUpdate(_props: ReorderMotionProps, _state: unknown, before: Positions | null): void {
    if (!before) return;
    // Measured all at once, before anything moves: reading and writing in turns would force a layout each time.
    const moves = this.#moving().map((element) => ({ element, now: element.getBoundingClientRect() }));
    for (const { element, now } of moves) {
      const then = before.get(element);
      if (then && (inSight(then) || inSight(now))) glide(element, then, now);
    }
  }

  override render() {
    const { className, children } = this.props;
    return (
      <div ref={this.#root} className={className}>
        {children}
      </div>
    );
  }

  /** The elements that are laid out: to measure one that `content-visibility` skips would lay it out. */
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
  // At most the height of the window: the eye could not follow a faster move.
  const y = Math.max(-window.innerHeight, Math.min(window.innerHeight, then.top - now.top));
  if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
  element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], {
    duration: 480,
    easing: 'cubic-bezier(0.3, 0, 0.1, 1)',
  });
}

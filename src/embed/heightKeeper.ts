/*
 * Decides which measured heights are sent to the host: none that it knows already, and none in a feedback loop
 * where content and frame make each other grow.
 */

/** One measurement, in CSS pixels. */
export interface Sizes {
  /** The height of the content, whatever the height of the frame. */
  content: number;
  /** The height that the host gives to the frame. */
  frame: number;
}

/**
 * How often in a row the content may grow right after the frame did. None of our styles depends on the frame's
 * height, so more than a few in a row is a loop and no coincidence.
 */
const mostEchoes = 3;

/** `next` takes a measurement and gives the height to send, or nothing; after `forget` it sends the next one anyway. */
export function heightKeeper(): { next: (sizes: Sizes) => number | undefined; forget: () => void } {
  let sent: number | undefined;
  let last: Sizes | undefined;
  let echoes = 0;
  return {
    next(sizes) {
      const height = Math.ceil(sizes.content);
      const grown = last !== undefined && sizes.content > last.content;
      if (grown) echoes = sizes.frame === last?.frame ? 0 : echoes + 1;
      last = sizes;
      if (height === sent || height < 1 || echoes > mostEchoes) return undefined;
      sent = height;
      return height;
    },
    forget() {
      sent = undefined;
    },
  };
}

/*
 * What a frame measures comes in; the height to tell its host goes out, or nothing where the host knows it
 * already, or where telling it would go round in circles.
 */

/** One look at the frame, in CSS pixels. */
export interface Sizes {
  /** The height of the content, whatever the height of the frame. */
  content: number;
  /** The height that the host gives to the frame. */
  frame: number;
}

/**
 * How often in a row the content may grow together with the frame. It never does by itself, since no style
 * rests on the frame's height; two causes may fall together by chance, though not time after time.
 */
const mostEchoes = 3;

/** Remembers what was told. `forget` makes the next height news, whatever it is. */
export function heightKeeper(): { next: (sizes: Sizes) => number | undefined; forget: () => void } {
  let told: number | undefined;
  let last: Sizes | undefined;
  let echoes = 0;
  return {
    next(sizes) {
      const height = Math.ceil(sizes.content);
      const grown = last !== undefined && sizes.content > last.content;
      if (grown) echoes = sizes.frame === last?.frame ? 0 : echoes + 1;
      last = sizes;
      if (height === told || height < 1 || echoes > mostEchoes) return undefined;
      told = height;
      return height;
    },
    forget() {
      told = undefined;
    },
  };
}

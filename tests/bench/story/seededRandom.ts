/** Draws from one seed: the same calls give the same numbers on every machine. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, `count`. */
  below: (count: number) => number;
  /** One of the list, which must not be empty. */
  oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

// The “minimal standard” generator of Park and Miller, with the multiplier they came to prefer (1993).
const modulus = 2_147_483_647;
const multiplier = 48_271;

/** A source of numbers that looks like chance and is none. `seed` is a whole number from 1. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed % modulus || 1;
  const below = (count: number) => {
    state = (state * multiplier) % modulus;
    return Math.floor((state / modulus) * count);
  };
  return { below, oneOf: (items) => items[below(items.length)] ?? items[0] };
}

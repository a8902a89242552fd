/** The most hands shown: the ends of a longer route are enough. */
const maxShown = 12;

/** Formats a route for a fault: “post → independent”. */
export function formatRoute(hands: readonly (string | undefined)[]): string {
  const shown = hands.length > maxShown ? [...hands.slice(0, maxShown - 2), '…', hands.at(-1)] : hands;
  return shown.join(' → ');
}

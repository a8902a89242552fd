/*
 * What the page around an element looks like: whether it is dark there, and whether a frame may let its ground show
 * through. Colours are read by the browser itself, so that any syntax of CSS counts.
 */

/** The theme of the page at one place, and whether words in our colours for that theme can be read on its ground. */
export type PageGround = readonly [theme: 'light' | 'dark', legible: boolean];

/** A colour as browsers give it once it is mixed with itself: `color(srgb 0.9 0.9 0.8 / 0.5)`, split at its spaces. */
type Mixed = [function: number, red: number, green: number, blue: number, slash: number, opacity?: number];

/** The ground under `element`. `probe` is a child of it without transitions, whose colour nobody sees meanwhile. */
export function pageGround(element: Element, probe: HTMLElement): PageGround {
  const computed = getComputedStyle(probe);
  let ground = 0;
  // How much of the ground can still be seen: layers are composited (“source-over”) from the front to the back.
  let open = 1;
  /** Puts a layer behind those that are there, and tells how bright it is, 0 to 1. */
  const paint = (colour: string) => {
    probe.style.color = `color-mix(in srgb,${colour},${colour})`;
    const [, red, green, blue, , opacity = 1] = computed.color.split(' ').map(parseFloat) as Mixed;
    // Red and blue count for more than in luminance: our words are hard to read on either.
    const brightness = (red + 2 * green + blue) / 4;
    ground += open * opacity * brightness;
    open *= 1 - opacity;
    return brightness;
  };

  for (
    let at: Element | null = element;
    at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') paint(backgroundColor);
  }
  paint('canvas');
  // Behind an opaque canvas it adds nothing, and the probe keeps the colour it had.
  const words = paint('currentcolor');
  // Where the page's own words do not stand out from that ground, they stand on another: an image, or a layer that is
  // no ancestor. Then the words alone tell the theme.
  const distinct = Math.abs(words - ground) > 0.3;
  const dark = words > (distinct ? ground : 0.5);
  // Beyond these our signs and small words lose their contrast.
  return [dark ? 'dark' : 'light', distinct && (dark ? ground < 0.14 : ground > 0.93)];
}

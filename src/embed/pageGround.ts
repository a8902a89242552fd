/*
 * What the page around an element looks like: whether it is dark there, and whether a frame may let its ground show
 * through. Colours are read by the browser itself, so that any syntax of CSS counts.
 */

/** Whether the page is dark at one place, and whether words in our colours can be read on its ground. */
export type PageGround = readonly [dark: boolean, legible: boolean];

/** The numbers of a colour, split at its spaces. */
type Mixed = [red: number, green: number, blue: number, slash: number, opacity?: number];

/** The ground under `element`. `probe` is a child of it without transitions, whose shadow nobody sees meanwhile. */
export function pageGround(element: Element, probe: HTMLElement): PageGround {
  const layers: string[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host
  )
    layers.unshift(getComputedStyle(at).backgroundColor);
  // All in one property, read once: each reading makes the browser lay out the page, since the probe is in a container.
  probe.style.boxShadow = ['currentcolor', 'canvas', ...layers]
    .map((colour) => `0 0 color-mix(in srgb,${colour},${colour})`)
    .join();
  // The first of them; none where forced colours leave no shadow, and then the frame paints its own paper.
  let words!: number;
  let ground = 0;
  // As browsers give a colour that is mixed with itself: `color(srgb 0.9 0.9 0.8 / 0.5)`.
  for (const [, mixed = ''] of getComputedStyle(probe).boxShadow.matchAll(/srgb ([^)]+)/g)) {
    const [red, green, blue, , opacity = 1] = mixed.split(' ').map(Number) as Mixed;
    // How bright it is, 0 to 4. Red and blue count for more than in luminance: our words are hard to read on either.
    const brightness = red + 2 * green + blue;
    words ??= brightness;
    // Layers are composited (“source-over”) from the back to the front; behind the opaque canvas the words add nothing.
    ground += (brightness - ground) * opacity;
  }
  // Where the page's own words do not stand out from that ground, they stand on another: an image, or a layer that is
  // no ancestor. Then the words alone tell the theme.
  const distinct = Math.abs(words - ground) > 1.2;
  // Beyond these our signs and small words lose their contrast.
  return [words > (distinct ? ground : 2), distinct && (ground < 0.56 || ground > 3.72)];
}

/*
 * The heights that a publisher measured come in; the element's style goes out, which keeps the frame's
 * space free at every width before the frame has said anything, so that nothing on the page moves.
 */

/**
 * Heights of the shipped story at a column of 600 px, for a page that gives none: of an item, of the
 * section that takes most, and of all; the other sections take about 2400 px each.
 */
const usual: Readonly<Record<string, number>> = { item: 600, voices: 7200, '': 16_000 };

/**
 * The style of one element. `heights` is `width:height` in CSS pixels, narrowest first, as in
 * `320:1240 600:980`; between two widths the height lies between, and what cannot be read is left out.
 * `part` is the frame’s own part of its address, as `/timeline`; empty for all of the story.
 */
export function reservedSpace(heights: string, part: string): string {
  const [, kind = ''] = part.split('/');
  const points = [...heights.matchAll(/(\d{1,6}):(\d{1,6})/g)].map((point) => point.map(Number));
  const steps = points.map(([, width = 0, height = 0], index) => {
    const [, nextWidth = width + 1, nextHeight = height] = points[index + 1] ?? [];
    const slope = (nextHeight - height) / (nextWidth - width);
    return `@container(min-width:${index && width}px){iframe{height:calc(${height}px + (100cqi - ${width}px)*${slope})}}`;
  });
  return (
    // The colour changes with the page's theme; its transition tells the element so.
    `:host(:not([hidden])){display:block;width:100%;container-type:inline-size;transition:color 1ms}` +
    `iframe{vertical-align:top;width:100%;height:${usual[kind] ?? 2400}px;border:0}` +
    steps.join('')
  );
}

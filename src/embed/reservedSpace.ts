/*
 * The heights that a publisher measured come in; the element's style goes out, which keeps the frame's
 * space free at every width before the frame has said anything, so that nothing on the page moves.
 */

/** Heights of the shipped story at a column of 600 px, for a page that gives none; all of it takes 16,000. */
const usual: Readonly<Record<string, number>> = {
  item: 600,
  stands: 2400,
  timeline: 2400,
  voices: 7200,
  text: 2200,
};

/**
 * The style of one element. `heights` is `width:height` in CSS pixels, narrowest first, as in
 * `320:1240 600:980`; `part` is the frame’s own part of its address, as `/timeline`. Between two widths the height lies between. What cannot be read is left out.
 */
export function reservedSpace(heights: string, part: string): string {
  const [, kind = ''] = part.split('/');
  const points = [...heights.matchAll(/(\d+):(\d+)/g)].map((point) => point.map(Number));
  const steps = points.map(([, width = 0, height = 0], index) => {
    const [, nextWidth = width + 1, nextHeight = height] = points[index + 1] ?? [];
    const slope = (nextHeight - height) / (nextWidth - width);
    return `@container(min-width:${index && width}px){iframe{height:calc(${height}px + (100cqi - ${width}px)*${slope})}}`;
  });
  return (
    // The colour changes with the page's theme; its transition tells the element so.
    `:host(:not([hidden])){display:block;width:100%;container-type:inline-size;transition:color 1ms}` +
    `iframe{vertical-align:top;width:100%;height:${usual[kind] ?? 16_000}px;border:0}` +
    steps.join('')
  );
}

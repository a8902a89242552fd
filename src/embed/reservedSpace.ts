/*
 * The style of `<on-record>`: reserves the frame's height at every width from heights the publisher measured, so
 * that nothing on the page shifts when the frame reports its own.
 */

/**
 * Heights of the shipped story at a column of 600 px, for a page that gives none: of an item, of the
 * section that takes most, and of all; the other sections take about 2400 px each.
 */
const usual: Readonly<Record<string, number>> = { item: 600, voices: 7200, '': 16_000 };

/**
 * The style of one element. `heights` is `width:height` in CSS pixels, narrowest first, as in
 * `320:1240 600:980`; between two widths it is interpolated linearly, and what is no such pair is ignored.
 * `kind` is `item`, the name of a section, or empty for all of the story.
 */
export function reservedSpace(heights: string, kind: string): string {
  const points = (heights.match(/\b\d+:\d+/g) ?? []).map(
    (point) => point.split(':').map(Number) as [number, number],
  );
  const steps = points.map(([width, height], index) => {
    const [nextWidth = width + 1, nextHeight = height] = points[index + 1] ?? [];
    const slope = (nextHeight - height) / (nextWidth - width);
    return `@container(min-width:${index && width}px){div{height:calc(${height}px + (100cqi - ${width}px)*${slope})}}`;
  });
  return (
    // The transition of the inherited colour fires an event when the page's theme changes.
    `:host(:not([hidden])){display:block;width:100%;container-type:inline-size}` +
    `div{height:${usual[kind] ?? 2400}px;transition:color 1ms}iframe{display:block;width:100%;height:100%;border:0}` +
    steps.join('')
  );
}

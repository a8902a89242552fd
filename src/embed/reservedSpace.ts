/*
 * The style of `<on-record>`: reserves the frame's height at every width from heights the publisher measured, so
 * that nothing on the page shifts when the frame reports its own.
 */

/**
 * Heights for a page that gives none, as CSS: of cards, which are at least that high by themselves
 * (EmbedFrame.module.css says the same of the frame's width), and of what else the shipped story has in a column of
 * 600 px: the sections that are not named here take 1000 px.
 */
const usual: Readonly<Record<string, string>> = {
  '': 'max(1000px - 82cqi,555px - 12cqi,420px)',
  item: '420px',
  text: '2000px',
  voices: '2000px',
  page: '7000px',
};

/**
 * The style of one element. `heights` is `width:height` in CSS pixels, narrowest first, as in
 * `320:1240 600:980`; between two widths it is interpolated linearly, and what is no such pair is ignored.
 * `kind` is `item`, the name of a section, `page`, or empty for the card of the story.
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
    // Where the page asks how wide it is (in a float, in a cell), as wide as a plain frame, if not wider than a phone.
    // The transition of the inherited colour fires an event when the page's theme changes.
    `:host(:not([hidden])){display:block;width:100%;container-type:inline-size;contain-intrinsic-width:min(300px,80vw)}` +
    `div{height:${usual[kind] ?? '1000px'};transition:color 1ms}iframe{display:block;width:100%;height:100%;border:0}` +
    steps.join('')
  );
}

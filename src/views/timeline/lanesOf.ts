import type { ScaleSpan } from '../../model/story';

/** Half the width of a moment's shape, as a share of the narrowest ruler. */
const half = 0.024;

/**
 * Spans in as few lanes as it takes for none to lie upon another, each as high up as it fits.
 * Spans shorter than `moment` are drawn as a shape about their middle, and take that much room.
 */
export function lanesOf(spans: readonly ScaleSpan[], moment: number): ScaleSpan[][] {
  const lanes: { end: number; spans: ScaleSpan[] }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const middle = (span.from + span.to) / 2;
    const short = span.to - span.from < moment;
    const from = short ? middle - half : span.from;
    const end = short ? middle + half : span.to;
    const free = lanes.find((lane) => lane.end <= from);
    if (free) {
      free.spans.push(span);
      free.end = end;
    } else {
      lanes.push({ end, spans: [span] });
    }
  }
  return lanes.map((lane) => lane.spans);
}

import type { ScaleSpan } from '../../model/story';

/** Room that a span takes up at the least, as a share of the ruler: the width of a moment's shape. */
const least = 0.035;

/** Spans in as few lanes as it takes for none to lie upon another, each as high up as it fits. */
export function lanesOf(spans: readonly ScaleSpan[]): ScaleSpan[][] {
  const lanes: { end: number; spans: ScaleSpan[] }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const end = Math.max(span.to, span.from + least);
    const free = lanes.find((lane) => lane.end <= span.from);
    if (free) {
      free.spans.push(span);
      free.end = end;
    } else {
      lanes.push({ end, spans: [span] });
    }
  }
  return lanes.map((lane) => lane.spans);
}

/*
 * Cuts the text into segments, each with one formatting, one language and one set of passages. Overlapping passages
 * are resolved here at build, so that the page only renders.
 */
import type { Block, Passage, Segment } from '../../model/story';
import type { Anchor } from './anchorPassages';
import { lastAtOrBefore } from '../source/lastAtOrBefore';
import type { Prose, TextRun, TextBlock } from '../text/readMarkdown';

/** A passage with its id and its place in the plain text. */
export interface PlacedPassage extends Anchor {
  /** `<item>--<n>`, n from 1 in text order. */
  id: string;
}

/** Words of the text in another language than its own. */
export interface ForeignWords {
  from: number;
  to: number;
  /** BCP 47. */
  language: string;
}

/** What a segment can lie in: a passage, or words in another language. */
type Layer = PlacedPassage | ForeignWords;

/** Gives passages their ids, `<item>--<n>`, n by place in the text. The order is that of the text. */
export function placePassages(anchors: readonly Anchor[]): PlacedPassage[] {
  const counts = new Map<string, number>();
  const inTextOrder = anchors.toSorted(byPlace);
  return inTextOrder.map((found) => {
    const n = (counts.get(found.item) ?? 0) + 1;
    counts.set(found.item, n);
    return { ...found, id: `${found.item}--${n}` };
  });
}

/** In text order, of those that begin together the longest first. */
function byPlace(a: Layer | Anchor, b: Layer | Anchor): number {
  return a.from - b.from || b.to - a.to;
}

/** The passages as the model has them: with their words and the paragraph they begin in. */
export function describePassages(passages: readonly PlacedPassage[], prose: Prose): Passage[] {
  const starts = paragraphStarts(prose.blocks);
  return passages.map(({ id, item, from, to }) => {
    const block = starts[lastAtOrBefore(starts, ({ at }) => at, from)];
    const words = prose.plain.slice(from, to).replace(/\s+/gu, ' ');
    return { id, item, ...(block?.number === undefined ? {} : { paragraph: block.number }), words };
  });
}

/** Where each paragraph and heading begins, in text order; headings have no number. */
function paragraphStarts(blocks: readonly TextBlock[]): { at: number; number?: number }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quotation') return paragraphStarts(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(paragraphStarts);
    const at = block.runs[0]?.offset;
    if (at === undefined) return [];
    return [block.kind === 'paragraph' ? { at, number: block.number } : { at }];
  });
}

/** Cuts the prose into blocks of segments. `passages` in text order. */
export function segmentText(
  prose: Prose,
  passages: readonly PlacedPassage[],
  foreign: readonly ForeignWords[] = [],
): Block[] {
  const depths = headingDepths(prose.blocks);
  const shallowest = depths.reduce((least, depth) => Math.min(least, depth), 6);
  const cutter = cutterOf([...passages, ...foreign].toSorted(byPlace));
  const cutBlock = (block: TextBlock): Block => {
    switch (block.kind) {
      case 'heading': {
        // The page's own headings end at level 2 above the text.
        const level = Math.min(6, 3 + block.depth - shallowest) as 3 | 4 | 5 | 6;
        return { kind: 'heading', level, segments: block.runs.flatMap(cutter) };
      }
      case 'paragraph':
        return { kind: 'paragraph', number: block.number, segments: block.runs.flatMap(cutter) };
      case 'quotation':
        return { kind: 'quotation', blocks: block.blocks.map(cutBlock) };
      case 'list':
        return {
          kind: 'list',
          ...(block.start === undefined ? {} : { start: block.start }),
          items: block.items.map((item) => item.map(cutBlock)),
        };
    }
  };
  return prose.blocks.map(cutBlock);
}

function headingDepths(blocks: readonly TextBlock[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.depth];
    if (block.kind === 'quotation') return headingDepths(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(headingDepths) : [];
  });
}

/**
 * A function that cuts runs, which must come in text order. A sweep line: layers enter as a segment reaches them and
 * leave when it has passed them, so that the whole takes one walk through the text.
 */
function cutterOf(layers: readonly Layer[]): (run: TextRun) => Segment[] {
  const ends = layers.map(({ to }) => to).toSorted((a, b) => a - b);
  let nextToEnter = 0;
  let nextToEnd = 0;
  let open: Layer[] = [];
  const segmentAt = (run: TextRun, from: number, to: number): Segment => {
    open = open.filter((layer) => layer.to > from);
    for (let next = layers[nextToEnter]; next && next.from < to; next = layers[nextToEnter]) {
      if (next.to > from) open.push(next);
      nextToEnter += 1;
    }
    const ids = open.flatMap((layer) => ('id' in layer ? layer.id : []));
    const [language] = open.flatMap((layer) => ('language' in layer ? layer.language : []));
    return {
      text: run.text.slice(from - run.offset, to - run.offset),
      ...(run.emphasis ? { emphasis: true } : {}),
      ...(run.strong ? { strong: true } : {}),
      ...(run.link === undefined ? {} : { link: run.link }),
      ...(language === undefined ? {} : { language }),
      ...(ids.length > 0 ? { passages: ids } : {}),
    };
  };
  return (run) => {
    const end = run.offset + run.text.length;
    const segments: Segment[] = [];
    for (let from = run.offset; from < end;) {
      let to = end;
      // What begins at or before this place has entered, or is about to.
      for (let at = nextToEnter; (layers[at]?.from ?? Infinity) < to; at += 1) {
        const { from: begin = end } = layers[at] ?? {};
        if (begin > from) to = begin;
      }
      while ((ends[nextToEnd] ?? Infinity) <= from) nextToEnd += 1;
      to = Math.min(to, ends[nextToEnd] ?? end);
      segments.push(segmentAt(run, from, to));
      from = to;
    }
    return segments;
  };
}

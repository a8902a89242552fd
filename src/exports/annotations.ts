/*
 * `annotations.json`: the passages of the full text with the items that rest on them, as a W3C Web Annotation
 * collection. Each selector carries the text around its words, so that a tool which reads the whole page,
 * where the same words may stand in a panel too, anchors them in the right place. It ends with the block (heading or
 * paragraph) that the words stand in: tools read the served page node by node, and what follows a block in the page
 * is not what follows it in the text.
 */
import { changesOf, itemById, passageById, wordsOf as statementWords } from '../model/lookups';
import { maxOccurrences, occurrencesIn, type Search } from '../model/occurrencesIn';
import type { Block, Id, Segment, Story } from '../model/story';
import { quoted } from '../words/quoted';
import type { Words } from '../words/Words';
import { changePhrase, tiePhrases } from './phrases';
import { addressOf, filesOf, type Site } from './Site';
import { textLines, wordsOf as wordsOfSegments } from './textLines';

/** A TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** Characters on either side that a selector carries at least, where the block has so many. */
const context = 32;

/** Where a passage begins and ends, and the block around it, as offsets in the text. */
interface Place {
  start: number;
  end: number;
  block: { start: number; end: number };
}

/** The collection, with all of its annotations on its first and only page. */
export function annotations(story: Story, site: Site, words: Words) {
  const page = addressOf(site, `stories/${story.slug}`);
  const file = addressOf(site, filesOf(story.slug).annotations);
  const text = annotatedText(story);
  const search = occurrencesIn(text);
  const items = [...placesOf(story)].map(([id, place]) =>
    annotation(story, id, { page, file, words }, selectorAt(text, search, place)),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: story.title,
    total: items.length,
    first: { id: `${file}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** The text that the selectors speak of: a line for each heading and paragraph, in the story's order. */
export function annotatedText(story: Story): string {
  return textLines(story.text).join('\n');
}

function annotation(
  story: Story,
  id: Id,
  { page, file, words }: { page: string; file: string; words: Words },
  selector: TextQuoteSelector,
) {
  const passage = passageById(story, id);
  const item = passage?.item ?? id;
  return {
    id: `${file}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      textualBody(story, item, words),
      ...comments(story, item, words),
      { type: 'SpecificResource', purpose: 'linking', source: `${page}#${item}` },
    ],
    target: { source: page, selector },
  };
}

/** What an item says, without its attribution: that stands where the body's link leads. */
function textualBody(story: Story, id: Id, { exports: messages, language }: Words) {
  const body = { type: 'TextualBody', format: 'text/plain' } as const;
  const words = wordsOf(story, id);
  return words === undefined
    ? { ...body, value: messages.hadNotCommented, language }
    : { ...body, value: words, language: story.language };
}

/** What became of an item: statements that answer, correct or withdraw it, and changes of the account. */
function comments(story: Story, id: Id, words: Words) {
  const item = itemById(story, id);
  const ties = item?.kind === 'statement' ? tiePhrases(story, item.statement, words) : [];
  return [...ties, ...changesOf(story, id).map((change) => changePhrase(change, words))].map((value) => ({
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/plain',
    value,
    language: words.language,
  }));
}

/** The words of what can rest on a passage; none for a silence. */
function wordsOf(story: Story, id: Id): string | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.title;
  if (item?.kind === 'statement') {
    const words = statementWords(item.statement, (run) =>
      item.statement.form === 'quote' ? run : quoted(run, story.language),
    );
    return words === '' ? undefined : words;
  }
  return item?.kind === 'claim' ? item.claim.text : item?.kind === 'unknown' ? item.unknown.text : id;
}

/** Where each passage stands in the text, by its id, in the order of the text. */
function placesOf(story: Story): Map<Id, Place> {
  const places = new Map<Id, Place>();
  let at = 0;
  const pass = (segments: readonly Segment[]) => {
    const block = { start: at, end: at + wordsOfSegments(segments).length };
    for (const { text, passages = [] } of segments) {
      for (const id of passages) {
        const place = places.get(id) ?? { start: at, end: at, block };
        place.end = at + text.length;
        places.set(id, place);
      }
      at += text.length;
    }
    at += 1;
  };
  const walk = (block: Block): void => {
    if (block.kind === 'quotation') block.blocks.forEach(walk);
    else if (block.kind === 'list') block.items.flat().forEach(walk);
    else pass(block.segments);
  };
  story.text.forEach(walk);
  return places;
}

/**
 * The words at a place with as much around them in their block as makes them the only ones in the text. The text is
 * searched through an index, and once for each passage: there may be thousands of both.
 */
function selectorAt(
  text: string,
  { occurrences, isExhausted }: Search,
  { start, end, block }: Place,
): TextQuoteSelector {
  const exact = text.slice(start, end);
  const places = occurrences(exact);
  const allKnown = places.length < maxOccurrences && !isExhausted();
  for (let width = context; ; width *= 2) {
    const [from, to] = [Math.max(block.start, start - width), Math.min(block.end, end + width)];
    const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)];
    const isOther = (at: number) =>
      at !== start &&
      at >= prefix.length &&
      text.startsWith(prefix, at - prefix.length) &&
      text.startsWith(suffix, at + exact.length);
    const alone = allKnown ? !places.some(isOther) : standsOnce(text, `${prefix}${exact}${suffix}`);
    if (alone || (from === block.start && to === block.end))
      return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

function standsOnce(text: string, words: string): boolean {
  return !text.includes(words, text.indexOf(words) + 1);
}

// @vitest-environment node
/*
 * Counts, not seconds: whatever is done anew for each page of an item shows in them, and they are the same everywhere.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import { annotations } from '../../../src/exports/annotations';
import { plainText } from '../../../src/exports/plainText';
import { storyJson } from '../../../src/exports/storyJson';
import { timelineJson } from '../../../src/exports/timelineJson';
import { summaryOf } from '../../../src/model/StorySummary';
import type { Story } from '../../../src/model/story';
import { addresses, render } from '../../../src/page/entries/entry.server';
import { shapes, yamlOf } from '../../compiler/growth/shapes';
import { english } from '../../words/english';
import { loadWords } from '../../../src/words/loadWords';

const bytes = new TextEncoder();

function storyOf(name: string, size: number): Story {
  const { yaml = yamlOf(), text = 'Word.' } = shapes[name]?.(size) ?? {};
  const compiled = compile({
    folder: 'any',
    slug: 'any',
    yaml: bytes.encode(yaml),
    text: bytes.encode(text),
  });
  if ('faults' in compiled) throw new Error(`${name}: ${compiled.faults[0]?.problem}`);
  return compiled.story;
}

/** The same value, which counts how often a part of it is read. */
function countingReads<Value extends object>(value: Value): { value: Value; reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const counting = <Part extends object>(part: Part): Part => {
    const proxy =
      known.get(part) ??
      new Proxy(part, {
        get(target, field, receiver) {
          reads += 1;
          const inner: unknown = Reflect.get(target, field, receiver);
          return typeof inner === 'object' && inner !== null ? counting(inner) : inner;
        },
      });
    known.set(part, proxy);
    return proxy as Part;
  };
  return { value: counting(value), reads: () => reads };
}

/** What all pages and files of a story take: how often a part of it is read for them, and how long they are together. */
function costOf(name: string, size: number): { reads: number; letters: number } {
  const whole = storyOf(name, size);
  const { value: story, reads } = countingReads(whole);
  const site = {
    stories: [summaryOf(whole)],
    readStory: () => story,
    siteAddress: 'https://example.org',
    embedIntegrity: 'sha384-x',
    wordsOf: loadWords,
    language: 'en',
  };
  let letters = 0;
  for (const address of addresses(site)) {
    const { head, body, style, linkedData } = render(address, site);
    letters += head.length + body.length + style.length + linkedData.length;
  }
  const at = { base: '/', siteAddress: site.siteAddress };
  const exported = [annotations(story, at, english), timelineJson(story, english)].map((value) =>
    JSON.stringify(value),
  );
  for (const words of [...exported, plainText(story, at, english), storyJson(story)]) letters += words.length;
  return { reads: reads(), letters };
}

/** Shapes of stories (tests/compiler/growth/shapes.ts), each with what grew with its square once. */
const grown = [
  'statements: of many sources',
  'statements: of many speakers',
  'events: each of a year of its own',
  'passages: of one beginning',
  'passages: long ones in one paragraph',
  'changes: of many events each',
];

/** Bytes of the smaller story: some forty items, enough for all that only long stories have. */
const size = 4000;

describe('a story twice as long takes about twice as much to build', () => {
  it.each(grown)('%s', (name) => {
    const once = costOf(name, size);
    const twice = costOf(name, 2 * size);
    expect(twice.reads / once.reads).toBeLessThan(2.4);
    expect(twice.letters / once.letters).toBeLessThan(2.4);
  });
});

import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import type { Story } from '../../../src/model/story';

const bytes = new TextEncoder();

const text = `The Post reported that hackers got in in 2020. The minister said: “We have not confirmed it.”

China had not commented. What was taken is not known.
`;

const yaml = `
title: A title
standfirst: A standfirst.
language: en
asOf: 2023-08-08
sources:
  relay: { publisher: The Relay, kind: newspaper, title: A headline, published: 2023-08-08, url: https://example.org/ }
  post: { publisher: The Post, kind: newspaper, by: the-post, published: 2023-08-07, through: relay }
  post-later: { publisher: The Post, kind: newspaper, by: the-post, published: 2023-08-08, through: relay }
sides: { tokyo: Tokyo, beijing: Beijing, press: The press }
speakers:
  minister: { name: The minister, role: Minister, side: tokyo, naming: named, note: New in office. }
  china: { name: China, role: State, side: beijing, naming: institution }
  the-post: { name: The Post, role: Newspaper, side: press, naming: institution }
claims:
  hack: { text: Hackers got in, passages: [hackers got in] }
events:
  - { id: reply, date: 2023-08-08, reported: 2023-08-08, title: A reply, standing: established, sources: [relay], after: [break-in], speakers: [minister], passages: [The minister said] }
  - { id: break-in, date: 2020, reported: 2023-08-07, title: A break-in, summary: Said to be., standing: alleged, sources: [post, relay], passages: [hackers got in in 2020] }
statements:
  - { id: article, speaker: the-post, cue: reported, form: paraphrase, words: Hackers got in., date: 2023-08-07, through: [post, relay], stances: { hack: asserts }, passages: [The Post reported that hackers got in] }
  - { id: later-article, speaker: the-post, cue: reported, form: paraphrase, words: Hackers got in., date: 2023-08-08, through: [post-later, relay], stances: { hack: asserts }, passages: [The Post reported] }
  - { id: answer, speaker: minister, cue: said, form: quote, words: We have not confirmed it., date: 2023-08-08, to: reporters, through: [relay], stances: { hack: has-not-confirmed }, passages: ['“We have not confirmed it.”'] }
  - { id: silence, speaker: china, form: no-comment, date: 2023-08-08, through: [relay], stances: { hack: no-comment }, passages: [China had not commented] }
glance:
  - { label: Alleged, text: A break-in., see: break-in }
  - { label: Silent, text: Nothing., see: silence }
unknown:
  - { text: What was taken, passages: [What was taken is not known] }
`;

function storyOf(source: string): Story {
  const result = compile({
    folder: 'stories/hack',
    slug: 'hack',
    yaml: bytes.encode(source),
    text: bytes.encode(text),
  });
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.story;
}

const story = storyOf(yaml);

describe('a story has all that its author wrote', () => {
  test('maps become lists in the order written, each item with its id', () => {
    expect(story.sources.map(({ id }) => id)).toEqual(['relay', 'post', 'post-later']);
    expect(story.sides).toEqual([
      { id: 'tokyo', name: 'Tokyo' },
      { id: 'beijing', name: 'Beijing' },
      { id: 'press', name: 'The press' },
    ]);
    expect(story.events.map(({ id }) => id)).toEqual(['reply', 'break-in']);
  });

  test('what was left out is absent, and a list that was left out is empty', () => {
    expect(story.sources[1]).not.toHaveProperty('title');
    expect(story.sources[1]).not.toHaveProperty('url');
    expect(story.events[0]).not.toHaveProperty('summary');
    expect(story.statements[3]).not.toHaveProperty('cue');
    expect(story.statements[3]?.words).toEqual([]);
    expect(story).toMatchObject({ topics: [], slug: 'hack', direction: 'ltr' });
    expect(story.events[1]).toMatchObject({ after: [], speakers: [] });
  });

  test('a statement keeps its words, whom it was said to and what it does to claims', () => {
    expect(story.statements[2]).toEqual({
      id: 'answer',
      speakers: ['minister'],
      cue: 'said',
      form: 'quote',
      words: [{ text: 'We have not confirmed it.', quoted: true }],
      date: {
        edtf: '2023-08-08',
        words: '8 August 2023',
        datetime: '2023-08-08',
        nature: 'point',
      },
      to: 'reporters',
      routes: [['relay']],
      stances: [{ claim: 'hack', stance: 'has-not-confirmed' }],
      answers: [],
      corrects: [],
      withdraws: [],
      repeats: [],
      answeredBy: [],
      correctedBy: [],
      withdrawnBy: [],
      repeatedBy: [],
      passages: ['answer--1'],
    });
  });
});

describe('a story has all that follows from it', () => {
  test('a speaker whose own news a source is publishes the first of them; others publish nothing', () => {
    expect(story.speakers.map(({ publishes }) => publishes)).toEqual([undefined, undefined, 'post']);
    expect(story.speakers[0]).not.toHaveProperty('publishes');
  });

  test('an event has a route for each of its sources', () => {
    expect(story.events[1]?.routes).toEqual([['post', 'relay'], ['relay']]);
  });

  test('a newspaper that speaks itself stands once, in whichever report it does', () => {
    expect(story.statements[0]?.routes).toEqual([['post', 'relay']]);
    expect(story.statements[1]?.routes).toEqual([['post-later', 'relay']]);
  });

  test('two reports of one newspaper are one origin', () => {
    expect(story.stands[0]?.origins).toEqual([
      { id: 'post', speakers: ['the-post'], statements: ['article', 'later-article'] },
    ]);
    expect(story.stands[0]?.outlets).toEqual(['post', 'relay']);
  });

  test('items know their passages, and passages their items', () => {
    expect(story.claims[0]?.passages).toEqual(['hack--1']);
    expect(story.unknown).toEqual([
      { id: 'unknown--1', text: 'What was taken', passages: ['unknown--1--1'] },
    ]);
    expect(story.passages.map(({ id, paragraph }) => `${id} in ${paragraph ?? 'a heading'}`)).toEqual([
      'article--1 in 1',
      'later-article--1 in 1',
      'break-in--1 in 1',
      'hack--1 in 1',
      'reply--1 in 1',
      'answer--1 in 1',
      'silence--1 in 2',
      'unknown--1--1 in 2',
    ]);
  });

  test('both clocks order the events, and both are drawn', () => {
    expect(story.order).toEqual({ happened: ['break-in', 'reply'], reported: ['break-in', 'reply'] });
    expect(story.scale.happened.ticks.map(({ words }) => words)).toEqual(['2020', '2021', '2022', '2023']);
    expect(story.scale.reported.ticks.map(({ words }) => words)).toEqual(['7 Aug 2023', '8 Aug']);
  });

  test('a line of “At a glance” has the mark of what it rests on', () => {
    expect(story.glance.map(({ mark }) => mark)).toEqual(['alleged', 'silent']);
  });

  test('words are counted in the text, not in the story file', () => {
    expect(story.wordCount).toBe(27);
  });
});

import { expect, test } from 'vitest';
import { attribution } from '../../src/exports/attribution';
import { plainText } from '../../src/exports/plainText';
import { timelineJson } from '../../src/exports/timelineJson';
import { namedRoutes } from '../../src/model/namedRoutes';
import type { Id, Source, Story } from '../../src/model/story';
import { nowhere } from '../exports/knownStories';
import { exampleStory } from '../views/exampleStory';
import { english } from '../words/english';

const sourceOf = (id: Id) => exampleStory.sources.find((source) => source.id === id) as Source;

/** The example, in which The Courier reports twice, once on its own report, and so does The Gazette. */
const story: Story = {
  ...exampleStory,
  sources: [
    ...exampleStory.sources,
    { ...sourceOf('courier'), id: 'courier-again' },
    { ...sourceOf('gazette'), id: 'gazette-again', through: 'courier-again' },
  ],
  events: exampleStory.events.map((event) =>
    event.id === 'gate-opened'
      ? { ...event, routes: [...event.routes, ['gazette-again', 'courier', 'courier-again']] }
      : event,
  ),
  statements: exampleStory.statements.map((statement) =>
    statement.id === 'okafor-has-not-confirmed'
      ? { ...statement, routes: [['courier'], ['courier-again'], ['courier', 'courier-again']] }
      : statement,
  ),
};

test('a paper stands once in a route, and a route of the same papers once in a list', () => {
  expect(
    namedRoutes(story, [['gazette', 'courier'], ['gazette-again', 'courier-again'], ['courier']]),
  ).toEqual([['gazette', 'courier'], ['courier']]);
  expect(namedRoutes(story, [['okafor', 'courier', 'courier-again']])).toEqual([['okafor', 'courier']]);
});

test('two speakers of one name are two', () => {
  const alike = {
    ...story,
    speakers: story.speakers.map((speaker) => ({ ...speaker, name: 'An official' })),
  };
  expect(
    namedRoutes(alike, [
      ['okafor', 'courier'],
      ['residents', 'courier'],
    ]),
  ).toHaveLength(2);
});

test('a copy, the plain text and the timeline file name each paper once', () => {
  const credit = (id: Id) => attribution(story, id, 'https://example.org/', english)?.plain.split('\n')[1];
  expect(credit('okafor-has-not-confirmed')).toMatch(/ 8 August 2023, through The Courier$/);
  expect(credit('gate-opened')).toMatch(/, through The Gazette, then The Courier$/);
  const text = plainText(story, nowhere, english);
  expect(text).toContain('Ada Okafor to The Courier.');
  expect(text).not.toMatch(/The Courier(?:[;,]| then| and)+ The Courier/);
  const { events } = timelineJson(story, english);
  expect(events.find((slide) => slide.unique_id === 'gate-opened')?.text.text).toMatch(
    /The Gazette, then The Courier\.|The Gazette to The Courier\./,
  );
});

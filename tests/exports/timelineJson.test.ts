import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../src/exports/timelineJson';
import { knownStories, shipped } from './knownStories';
import { english } from '../words/english';

const file = timelineJson(shipped, english);
const slideOf = (id: string) => file.events.find(({ unique_id }) => unique_id === id);

describe('timeline.json', () => {
  test('says in words what the tool cannot hold: a year is no day, a span no certainty', () => {
    expect(slideOf('network-entered')).toMatchObject({
      start_date: { year: 2020 },
      display_date: '2020, day not given',
      group: 'Alleged',
    });
    expect(slideOf('nsa-finds')).toMatchObject({
      start_date: { year: 2020 },
      end_date: { year: 2023, month: 8, day: 7 },
      display_date: 'Date not given, between 2020 and 7 August 2023',
    });
    expect(slideOf('email-accounts')).toMatchObject({
      start_date: { year: 2023, month: 5 },
      display_date: 'May 2023, and after',
    });
    expect(slideOf('email-accounts')).not.toHaveProperty('end_date');
  });

  test('says of each event how far it is established and through whom it is known', () => {
    expect(slideOf('network-entered')?.text.text).toContain(
      'Alleged, through The Washington Post to The Independent.',
    );
  });

  test.each(knownStories)('of $slug holds every event, placed or named on the first slide', (story) => {
    const { title, events } = timelineJson(story, english);
    for (const event of story.events) {
      const placed = events.some(({ unique_id }) => unique_id === event.id);
      expect(placed || title.text.text.includes(event.title)).toBe(true);
    }
  });

  test('names an event that has no date at all on the first slide, and drops none in silence', () => {
    const events = shipped.events.map((event) =>
      event.id === 'nsa-finds'
        ? { ...event, date: { edtf: '../..', words: 'Date not given', nature: 'one-of' as const } }
        : event,
    );
    const { title, events: slides } = timelineJson({ ...shipped, events }, english);
    expect(slides).toHaveLength(events.length - 1);
    expect(title.text.text).toContain(
      '<li>The US National Security Agency is said to find the hack. Date not given. Reported.</li>',
    );
  });

  test('an event that is one of some dates begins before it ends, in whatever order they are written', () => {
    const events = shipped.events.map((event) =>
      event.id === 'nsa-finds' ? { ...event, date: { ...event.date, edtf: '[2022,2020]' } } : event,
    );
    const slide = timelineJson({ ...shipped, events }, english).events.find(
      ({ unique_id }) => unique_id === 'nsa-finds',
    );
    expect(slide).toMatchObject({ start_date: { year: 2020 }, end_date: { year: 2022 } });
  });

  test('no word of a story is taken for markup', () => {
    const { title } = timelineJson({ ...shipped, title: 'A <b> & "c"' }, english);
    expect(title.text.headline).toBe('A &lt;b&gt; &amp; &quot;c&quot;');
  });
});

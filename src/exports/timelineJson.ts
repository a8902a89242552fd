/*
 * `timeline.json`: the events in the format of TimelineJS3, for newsrooms that use it. TimelineJS needs a
 * beginning for each event and knows no uncertainty: an event is placed by the bounds of its date, and
 * `display_date` says what is really known. Events without any bound cannot be placed; the title slide lists
 * them.
 */
import { changesOf, eventsBy } from '../model/lookups';
import { namedRoutes } from '../model/namedRoutes';
import type { Change, Standing, Story, StoryEvent } from '../model/story';
import { dateInOneLine } from '../words/dateInOneLine';
import { joined } from '../words/joined';
import type { Words } from '../words/Words';
import { dateBounds } from './dateBounds';
import { escapeMarkup } from './escapeMarkup';
import { changePhrase, routePhrase } from './phrases';

/** A date as TimelineJS3 takes it; months from 1. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/** What TimelineJS3 calls a slide. Its texts are HTML. */
interface Slide {
  unique_id: string;
  text: { headline: string; text: string };
  start_date?: TimelineDate;
  end_date?: TimelineDate;
  display_date?: string;
  group?: string;
}

/** A file for TimelineJS3: https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineFile {
  title: Slide;
  events: Slide[];
}

/** How far an event is established, as a label: the row it stands in. */
function standingWords(standing: Standing, { marks, exports: messages }: Words): string {
  return standing === 'established' ? messages.established : marks[standing];
}

/** The story's timeline; rows are standings, since the tool has no other place for them. */
export function timelineJson(story: Story, words: Words): TimelineFile {
  const { exports: messages, phrases, lists } = words;
  const sentence = (parts: readonly string[]) => messages.sentence({ words: joined(lists.sentences, parts) });
  const events = eventsBy(story, 'happened');
  const slides = events.map((event) => slide(story, event, words));
  const unplaced = events.filter((_, index) => slides[index]?.start_date === undefined);
  const list = unplaced.map(
    ({ title, date, standing }) =>
      `<li>${escapeMarkup(sentence([title, dateInOneLine(date, phrases), standingWords(standing, words)]))}</li>`,
  );
  const undated =
    list.length === 0 ? '' : `<p>${escapeMarkup(messages.notOnTimeline)}</p><ul>${list.join('')}</ul>`;
  return {
    title: {
      unique_id: story.slug,
      text: {
        headline: escapeMarkup(story.title),
        text: `<p>${escapeMarkup(story.standfirst)}</p><p>${escapeMarkup(messages.asOf({ date: dateInOneLine(story.asOf, phrases) }))}</p>${paragraphs(story.changes, words)}${undated}`,
      },
    },
    events: slides.filter(({ start_date }) => start_date !== undefined),
  };
}

function slide(
  story: Story,
  { id, title, summary, standing, date, routes }: StoryEvent,
  words: Words,
): Slide {
  const { exports: messages, phrases, lists } = words;
  const label = standingWords(standing, words);
  const { from, to } = dateBounds(date.edtf);
  // With one end known the tool can only show that end; the words beside it say which end it is.
  const start = from ?? to;
  const hands = namedRoutes(story, routes).map((route) => routePhrase(story, route, words));
  const credit =
    hands.length === 0
      ? label
      : messages.standingThrough({ standing: label, route: joined(lists.semicolon, hands) });
  return {
    unique_id: id,
    text: {
      headline: escapeMarkup(title),
      text: `${summary === undefined ? '' : `<p>${escapeMarkup(summary)}</p>`}<p>${escapeMarkup(messages.sentence({ words: credit }))}</p>${paragraphs(changesOf(story, id), words)}`,
    },
    ...(start === undefined ? {} : { start_date: timelineDate(start) }),
    ...(from === undefined || to === undefined || from === to ? {} : { end_date: timelineDate(to) }),
    display_date: escapeMarkup(dateInOneLine(date, phrases)),
    group: label,
  };
}

function paragraphs(changes: readonly Change[], words: Words): string {
  return changes.map((change) => `<p>${escapeMarkup(changePhrase(change, words))}</p>`).join('');
}

/** Moments are given as their source writes them; the tool knows no offsets. */
function timelineDate(iso: string): TimelineDate {
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  const names = ['year', 'month', 'day', 'hour', 'minute'] as const;
  const date: TimelineDate = { year: Number(parts[1]) };
  names.forEach((name, index) => {
    const part = parts[index + 1];
    if (part !== undefined) date[name] = Number(part);
  });
  return date;
}

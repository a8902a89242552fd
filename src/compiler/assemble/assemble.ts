/*
 * Assembles the `Story` that views and exports read, with everything computed that can be. At this point
 * nothing can be at fault any more.
 */
import {
  type Id,
  type Mark,
  newsKinds,
  type Source,
  type Speaker,
  type Story,
  type StoryEvent,
} from '../../model/story';
import type { AnchoredStory } from './AnchoredStory';
import { segmentText, describePassages, placePassages } from '../passages/segmentText';
import { formatDate } from '../dates/formatDate';
import { sourceRoute, statementRoutes } from '../routes/routeOf';
import { assembleGlance } from './assembleGlance';
import { assembleStatements } from './assembleStatements';
import { given } from './given';
import { impliedDates } from './impliedDates';
import { markOf } from './markOf';
import { nameInSentence } from './nameInSentence';
import { orderHappened, orderReported } from '../timeline/orderEvents';
import type { ParsedDate } from '../dates/parseDate';
import { unknownId } from '../passages/passageQueries';
import { timeScale } from '../timeline/timeScale';
import { standsOf } from './standsOf';
import { countWords } from '../text/textMeasures';
import { directionOf } from '../../model/directionOf';

/** Puts a story together. */
export function assemble(step: AnchoredStory): Story {
  const { slug, story, prose, words } = step;
  const format = (date: ParsedDate) => formatDate(date, words);
  const throughOf = new Map(
    Object.entries(story.sources).map(([id, { through }]) => [id, given({ through })]),
  );
  const implied = impliedDates(story, step.dates, {
    statement: (at) => statementRoutes(story.statements[at], story.sources).flat(),
    event: (at) => story.events[at]?.sources.flatMap((id) => sourceRoute(id, throughOf)) ?? [],
  });
  const dateAt = (path: string): ParsedDate => {
    const date = step.dates.get(path) ?? implied.get(path);
    if (!date) throw new Error(`the date at ${path} was not parsed`);
    return date;
  };
  const placed = placePassages(step.anchors);
  const passageIds = groupIds(placed);
  const passagesOf = (item: Id) => passageIds.get(item) ?? [];

  const sources = Object.entries(story.sources).map(([id, source]): Source => ({
    id,
    publisher: source.publisher,
    ...given({ kind: source.kind, by: source.by, title: source.title, author: source.author }),
    ...given({
      published: source.published === undefined ? undefined : format(dateAt(`sources.${id}.published`)),
    }),
    ...given({ url: source.url, through: source.through }),
  }));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const news = new Set<string>(newsKinds);
  const speakers = Object.entries(story.speakers).map(([id, speaker]): Speaker => {
    const { name, role, side, naming, note } = speaker;
    const own = sources.find(({ by, kind }) => by === id && kind !== undefined && news.has(kind));
    return {
      id,
      name,
      nameInSentence: speaker.nameInSentence ?? nameInSentence(name, naming, story.language),
      role,
      side,
      naming,
      ...given({ note, publishes: own?.id }),
    };
  });
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));

  const events = story.events.map((event, at): StoryEvent => ({
    id: event.id,
    date: format(dateAt(`events.${at}.date`)),
    reported: format(dateAt(`events.${at}.reported`)),
    after: event.after ?? [],
    title: event.title,
    ...given({ summary: event.summary }),
    standing: event.standing,
    routes: event.sources.map((source) => sourceRoute(source, sourceById)),
    speakers: event.speakers ?? [],
    passages: passagesOf(event.id),
  }));
  const { statements, ended } = assembleStatements(story, { dateAt, format, passagesOf });
  const claims = Object.entries(story.claims).map(([id, { text, short }]) => ({
    id,
    text,
    ...given({ short }),
    passages: passagesOf(id),
  }));
  const sides = Object.entries(story.sides).map(([id, name]) => ({ id, name }));

  const dated = story.events.map((event, at) => ({
    id: event.id,
    date: dateAt(`events.${at}.date`),
    reported: dateAt(`events.${at}.reported`),
    after: event.after ?? [],
  }));
  const asOf = dateAt('asOf');
  const order = { happened: orderHappened(dated), reported: orderReported(dated) };
  const datedById = new Map(dated.map((event) => [event.id, event]));
  const scale = (clock: 'date' | 'reported', ids: readonly Id[]) =>
    timeScale(
      ids.flatMap((id) => {
        const event = datedById.get(id);
        return event ? [{ event: id, date: event[clock] }] : [];
      }),
      asOf.written.latest,
      words,
    );
  const markOfItem = (id: Id): Mark => markOf(id, { events, statements, speakers: speakerById });

  return {
    slug,
    title: story.title,
    standfirst: story.standfirst,
    language: story.language,
    direction: directionOf(story.language),
    asOf: format(asOf),
    byline: story.byline,
    published: format(dateAt('published')),
    changes: story.changes.map(({ kind, text, items = [] }, at) => ({
      date: format(dateAt(`changes.${at}.date`)),
      kind,
      text,
      items,
    })),
    topics: story.topics,
    sources,
    sides,
    speakers,
    claims,
    events,
    statements,
    glance: assembleGlance(story.glance, markOfItem),
    unknown: story.unknown.map(({ text }, at) => ({
      id: unknownId(at),
      text,
      passages: passagesOf(unknownId(at)),
    })),
    passages: describePassages(placed, prose),
    text: segmentText(prose, placed, step.foreign),
    wordCount: countWords(prose.plain, story.language),
    order,
    scale: { happened: scale('date', order.happened), reported: scale('reported', order.reported) },
    stands: standsOf({ claims, sides, speakers: speakerById, sources: sourceById, statements, ended }),
  };
}

function groupIds(placed: readonly { id: Id; item: Id }[]): Map<Id, Id[]> {
  const groups = new Map<Id, Id[]>();
  for (const { id, item } of placed) {
    const group = groups.get(item);
    if (group) group.push(id);
    else groups.set(item, [id]);
  }
  return groups;
}

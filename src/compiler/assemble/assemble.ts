/*
 * Assembles the `Story` that views and exports read, with everything computed that can be. At this point
 * nothing can be at fault any more.
 */
import {
  type Id,
  type Mark,
  type Source,
  type Speaker,
  type Statement,
  type Story,
  type StoryEvent,
} from '../../model/story';
import type { AnchoredStory } from './AnchoredStory';
import { segmentText, describePassages, placePassages } from '../passages/segmentText';
import { formatDate } from '../dates/formatDate';
import { sourceRoute, statementRoute } from '../routes/routeOf';
import { markOf } from './markOf';
import { orderHappened, orderReported } from '../timeline/orderEvents';
import type { ParsedDate } from '../dates/parseDate';
import { unknownId } from '../passages/passageQueries';
import { timeScale } from '../timeline/timeScale';
import { standsOf } from './standsOf';
import { countWords, directionOf } from '../text/textMeasures';

/** Puts a story together. */
export function assemble(step: AnchoredStory): Story {
  const { slug, story, prose } = step;
  const dateAt = (path: string): ParsedDate => {
    const date = step.dates.get(path);
    if (!date) throw new Error(`the date at ${path} was not parsed`);
    return date;
  };
  const placed = placePassages(step.anchors);
  const passageIds = groupIds(placed);
  const passagesOf = (item: Id) => passageIds.get(item) ?? [];

  const sources = Object.entries(story.sources).map(([id, source]): Source => ({
    id,
    publisher: source.publisher,
    ...given({ title: source.title, author: source.author }),
    published: formatDate(dateAt(`sources.${id}.published`)),
    ...given({ url: source.url, through: source.through }),
  }));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const firstOf = new Map(sources.toReversed().map(({ id, publisher }) => [publisher, id]));
  const speakers = Object.entries(story.speakers).map(([id, { name, role, side, naming, note }]): Speaker => {
    const published = firstOf.get(name);
    return { id, name, role, side, naming, ...given({ note, publishes: published }) };
  });
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));

  const events = story.events.map((event, at): StoryEvent => ({
    id: event.id,
    date: formatDate(dateAt(`events.${at}.date`)),
    reported: formatDate(dateAt(`events.${at}.reported`)),
    after: event.after ?? [],
    title: event.title,
    ...given({ summary: event.summary }),
    standing: event.standing,
    routes: event.sources.map((source) => sourceRoute(source, sourceById)),
    speakers: event.speakers ?? [],
    passages: passagesOf(event.id),
  }));
  const statements = story.statements.map((statement, at): Statement => {
    const speaker = speakerById.get(statement.speaker);
    if (!speaker) throw new Error(`no speaker “${statement.speaker}”`);
    return {
      id: statement.id,
      speaker: statement.speaker,
      ...given({ cue: statement.cue }),
      form: statement.form,
      ...given({ words: statement.words }),
      date: formatDate(dateAt(`statements.${at}.date`)),
      ...given({ to: statement.to }),
      route: statementRoute(speaker, statement.through, sourceById),
      stances: Object.entries(statement.stances ?? {}).map(([claim, stance]) => ({ claim, stance })),
      passages: passagesOf(statement.id),
      ...given({ note: statement.note }),
    };
  });
  const claims = Object.entries(story.claims).map(([id, { text }]) => ({
    id,
    text,
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
      asOf.latest,
    );
  const markOfItem = (id: Id): Mark => markOf(id, { events, statements, speakers: speakerById });

  return {
    slug,
    title: story.title,
    standfirst: story.standfirst,
    language: story.language,
    direction: directionOf(story.language),
    asOf: formatDate(asOf),
    topics: story.topics ?? [],
    sources,
    sides,
    speakers,
    claims,
    events,
    statements,
    glance: story.glance.map(({ label, text, see }) => ({ label, text, see, mark: markOfItem(see) })),
    unknown: story.unknown.map(({ text }, at) => ({
      id: unknownId(at),
      text,
      passages: passagesOf(unknownId(at)),
    })),
    passages: describePassages(placed, prose),
    text: segmentText(prose, placed),
    wordCount: countWords(prose.plain, story.language),
    order,
    scale: { happened: scale('date', order.happened), reported: scale('reported', order.reported) },
    stands: standsOf(claims, sides, speakerById, sourceById, statements),
  };
}

/** Only the fields that have a value: in the model an optional field is absent, never undefined. */
function given<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
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

import { Fragment, type ReactNode } from 'react';
import { eventsBy, isAnonymous, readingMinutes, speakerById } from '../../model/lookups';
import type { Section, Story } from '../../model/story';
import { briefDate } from '../item/briefDate';
import { undatedOn } from '../timeline/undatedOn';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { counted } from '../wording/wording';

/** What a card folds. */
export type CardSection = Section | 'unknown' | 'sources';

/**
 * What a section holds, counted from the story, so that a closed card informs too: in a word or two, and what there is
 * room for only on a wider card.
 */
export function sectionDigest(story: Story, section: CardSection): ReactNode {
  const [first, more] = digestOf(story, section);
  return (
    <>
      <span {...interfaceLanguage}>{first}</span>
      {more !== undefined && <span {...interfaceLanguage}>, {more}</span>}
    </>
  );
}

function digestOf(story: Story, section: CardSection): [first: string, more?: ReactNode] {
  switch (section) {
    case 'stands':
      return [counted(story.stands.length, 'claim'), counted(story.sides.length, 'side')];
    case 'unknown':
      return [counted(story.unknown.length, 'point')];
    case 'timeline':
      return [counted(story.events.length, 'event'), spanOf(story)];
    case 'voices':
      return voicesOf(story);
    case 'text':
      return [counted(readingMinutes(story), 'minute')];
    case 'sources':
      return [counted(story.sources.length, 'work'), publishersOf(story)];
  }
}

/** “2020 to 8 August 2023”: the first and the last date of its events; undefined where none has one. */
function spanOf(story: Story): string | undefined {
  const undated = undatedOn(story, 'happened');
  const dated = eventsBy(story, 'happened').filter(({ id }) => !undated.has(id));
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  if (!first || !last) return undefined;
  if (first.words === last.words) return first.words;
  const year = /\d+$/.exec(last.words)?.[0];
  return `${briefDate(first, year).words} to ${last.words}`;
}

/** “10 voices, 4 not named”: who is heard, or was asked. */
function voicesOf(story: Story): [string, string?] {
  const heard = [...new Set(story.statements.flatMap(({ speakers }) => speakers))];
  const unnamed = heard.filter((id) => isAnonymous(speakerById(story, id))).length;
  const voices = counted(heard.length, 'voice');
  return unnamed === 0 ? [voices] : [voices, `${unnamed} not named`];
}

/** The publishers, where there are two at most. */
function publishersOf(story: Story): ReactNode {
  const publishers = [...new Set(story.sources.map(({ publisher }) => publisher))];
  if (publishers.length > 2) return undefined;
  return publishers.map((publisher, index) => (
    <Fragment key={publisher}>
      {index > 0 && ', '}
      <bdi lang={story.language}>{publisher}</bdi>
    </Fragment>
  ));
}

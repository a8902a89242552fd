import type { ReactNode } from 'react';
import { eventsBy, isAnonymous, readingMinutes, speakerById } from '../../model/lookups';
import type { Section, Story } from '../../model/story';
import type { Words } from '../../words/Words';
import { briefDate } from '../item/briefDate';
import { undatedOn } from '../timeline/undatedOn';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';

/** What a card folds. */
export type CardSection = Section | 'unknown' | 'sources';

/**
 * What a section holds, counted from the story, so that a closed card informs too: in a word or two, and what there is
 * room for only on a wider card.
 */
export function SectionDigest({ story, section }: { story: Story; section: CardSection }) {
  const words = useAllWords();
  const [first, more] = digestOf(story, section, words);
  return (
    <>
      <span {...words.attributes}>{first}</span>
      {/* The comma goes with what a narrow card hides. */}
      {more !== undefined && (
        <span {...words.attributes}>{rich(words.lists.comma, { before: '', next: more })}</span>
      )}
    </>
  );
}

function digestOf(story: Story, section: CardSection, words: Words): [first: string, more?: ReactNode] {
  const { card } = words;
  switch (section) {
    case 'stands':
      return [card.claims({ count: story.stands.length }), card.sides({ count: story.sides.length })];
    case 'unknown':
      return [card.points({ count: story.unknown.length })];
    case 'timeline':
      return [card.events({ count: story.events.length }), spanOf(story, words)];
    case 'voices':
      return voicesOf(story, words);
    case 'text':
      return [card.minutes({ count: readingMinutes(story) })];
    case 'sources':
      return [card.works({ count: story.sources.length }), publishersOf(story, words)];
  }
}

/** “2020 to 8 August 2023”: the first and the last date of its events; undefined where none has one. */
function spanOf(story: Story, words: Words): string | undefined {
  const undated = undatedOn(story, 'happened');
  const dated = eventsBy(story, 'happened').filter(({ id }) => !undated.has(id));
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  if (!first || !last) return undefined;
  if (first.words === last.words) return first.words;
  const year = /\d{4}/.exec(last.edtf)?.[0];
  return words.dates.range({ from: briefDate(first, words, year).words, to: last.words });
}

/** “10 voices, 4 not named”: who is heard, or was asked. */
function voicesOf(story: Story, { card }: Words): [string, string?] {
  const heard = [...new Set(story.statements.flatMap(({ speakers }) => speakers))];
  const unnamed = heard.filter((id) => isAnonymous(speakerById(story, id))).length;
  const voices = card.voices({ count: heard.length });
  return unnamed === 0 ? [voices] : [voices, card.notNamed({ count: unnamed })];
}

/** The publishers, where there are two at most. */
function publishersOf(story: Story, { lists }: Words): ReactNode {
  const publishers = [...new Set(story.sources.map(({ publisher }) => publisher))];
  if (publishers.length > 2) return undefined;
  return joinedBy(
    lists.comma,
    publishers.map((publisher) => (
      <bdi key={publisher} lang={story.language}>
        {publisher}
      </bdi>
    )),
  );
}

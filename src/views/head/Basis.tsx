import { Fragment } from 'react';
import { isNews, readingMinutes, speakerById } from '../../model/lookups';
import type { Source, Story } from '../../model/story';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import { counted, spelled } from '../wording/wording';

/**
 * What the story rests on, in a line: the sources that were read themselves, those known only through them, and how
 * long the full text takes to read.
 */
export function Basis({ story }: { story: Story }) {
  const read = story.sources.filter(({ through }) => through === undefined);
  const nouns = read.map(({ kind }) => (kind !== undefined && !isNews({ kind }) ? kind : 'report'));
  const alike = new Set(nouns).size === 1;
  const minutes = counted(readingMinutes(story), 'minute');
  return (
    <p>
      <InterfaceWords story={story}>
        {read.length > 0 && (
          <>
            All of it comes through{' '}
            {alike &&
              `${spelled(read.length, nouns[0] ?? '')}${read.length === 1 ? '' : ','} ${joined(nouns[0])} `}
            {read.map((source, index) => (
              <Fragment key={source.id}>
                {index > 0 && (index === read.length - 1 ? ' and ' : ', ')}
                {!alike && `${articleOf(nouns[index])} ${nouns[index]} ${joined(nouns[index])} `}
                <a href={`#${source.id}`}>
                  <Name story={story}>{source.publisher}</Name>
                </a>
                <Relayed story={story} source={source} />
              </Fragment>
            ))}
            .{' '}
          </>
        )}
        Full text: {minutes}.
      </InterfaceWords>
    </p>
  );
}

/** A report stands in a paper; a letter, a book, a release is somebody's. */
function joined(noun: string | undefined): string {
  return noun === 'report' ? 'in' : 'of';
}

function articleOf(noun = ''): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

/** What reaches the reader through a source, at whatever remove. */
function Relayed({ story, source }: { story: Story; source: Source }) {
  const relayed = relayedBy(story, source);
  if (relayed.length === 0) return null;
  return (
    <>
      , which relays{' '}
      {relayed.map((publisher, index) => (
        <Fragment key={publisher}>
          {index > 0 && (index === relayed.length - 1 ? ' and ' : ', ')}
          <Name story={story}>{publisher}</Name>
        </Fragment>
      ))}
    </>
  );
}

function relayedBy(story: Story, source: Source): string[] {
  return story.sources
    .filter(({ through }) => through === source.id)
    .flatMap((next) => [nameOf(story, next), ...relayedBy(story, next)]);
}

/** A newspaper as its author names it inside a sentence: “the Post”; of other works whoever published them. */
function nameOf(story: Story, { publisher, by }: Source): string {
  const speaker = by === undefined ? undefined : speakerById(story, by);
  return speaker?.publishes === undefined ? publisher : speaker.nameInSentence;
}

/** A name of the story's among words of the interface: marked as such where the two are in different languages. */
function Name({ story, children }: { story: Story; children: string }) {
  return /^en\b/.test(story.language) ? (
    <Isolated story={story}>{children}</Isolated>
  ) : (
    <bdi lang={story.language}>{children}</bdi>
  );
}

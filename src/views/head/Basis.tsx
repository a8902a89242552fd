import type { ReactNode } from 'react';
import { isNews, readingMinutes, speakerById } from '../../model/lookups';
import type { Source, Story } from '../../model/story';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import { joinedBy, listedNodes, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';

/**
 * What the story rests on, in a line: the sources that were read themselves, those known only through them, and how
 * long the full text takes to read.
 */
export function Basis({ story }: { story: Story }) {
  const { head, sentences } = useAllWords();
  const time = head.readingTime({ minutes: readingMinutes(story) });
  return (
    <InterfaceWords>
      {joinedBy(
        sentences.following,
        story.sources.some(isRead) ? [<Works key="works" story={story} />, time] : [time],
      )}
    </InterfaceWords>
  );
}

function isRead({ through }: Source): boolean {
  return through === undefined;
}

/** What a source is called: news is reports, whoever published it. */
function kindOf({ kind }: Source): string {
  return kind !== undefined && !isNews({ kind }) ? kind : 'report';
}

/** The sentence that names the sources that were read: with their number where they are of one kind. */
function Works({ story }: { story: Story }) {
  const words = useAllWords();
  const { head, numbers } = words;
  const read = story.sources.filter(isRead);
  const kinds = new Set(read.map(kindOf));
  const [kind = ''] = kinds;
  const alike = kinds.size === 1;
  const works = listedNodes(
    words,
    read.map((source) => {
      const name = <Publisher story={story} source={source} />;
      const work = alike ? name : rich(head.one, { kind: kindOf(source), work: name });
      const { publisher } = source;
      return {
        node: relayed(story, source, work),
        text: alike ? publisher : head.one({ kind: kindOf(source), work: publisher }),
      };
    }),
  );
  const count = read.length;
  return rich(head.restsOn, {
    works: alike ? rich(head.alike, { kind, count, number: numbers.inWords({ count }), works }) : works,
  });

  /** The work, with what reaches the reader through it, at whatever remove. */
  function relayed(of: Story, source: Source, work: ReactNode): ReactNode {
    const publishers = relayedBy(of, source);
    if (publishers.length === 0) return work;
    const names = publishers.map((publisher) => ({
      node: <Name story={of}>{publisher}</Name>,
      text: publisher,
    }));
    return rich(head.relays, { work, relayed: listedNodes(words, names) });
  }
}

function Publisher({ story, source }: { story: Story; source: Source }) {
  return (
    <a href={`#${source.id}`}>
      <Name story={story}>{source.publisher}</Name>
    </a>
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
  return useAllWords().attributes.lang === undefined ? (
    <Isolated story={story}>{children}</Isolated>
  ) : (
    <bdi lang={story.language}>{children}</bdi>
  );
}

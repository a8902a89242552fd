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
  // On one line with its unit.
  const time = head.readingTime({ minutes: readingMinutes(story) }).replace(/(?<=\d) /, '\u00a0');
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

/** Works of one kind and publisher: readers know them by one name. */
interface WorkGroup {
  kind: string;
  publisher: string;
  works: Source[];
}

function workGroups(sources: readonly Source[]): WorkGroup[] {
  const groups = new Map<string, WorkGroup>();
  for (const source of sources) {
    const [kind, { publisher }] = [kindOf(source), source];
    const key = JSON.stringify([kind, publisher]);
    const group = groups.get(key) ?? { kind, publisher, works: [] };
    group.works.push(source);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The sentence that names the sources that were read: with their number where they are of one kind or one publisher. */
function Works({ story }: { story: Story }) {
  const words = useAllWords();
  const { head, numbers } = words;
  const groups = workGroups(story.sources.filter(isRead));
  const kinds = new Set(groups.map(({ kind }) => kind));
  const [kind = ''] = kinds;
  const isAlike = kinds.size === 1;
  const counted = (works: number, names: number) => ({
    count: works,
    number: numbers.inWords({ count: works }),
    names,
  });
  const items = groups.map((group) => {
    const { publisher, works } = group;
    const name = <Publisher story={story} source={works[0] as Source} />;
    const one = { kind: group.kind, ...counted(works.length, 1) };
    if (isAlike) return { node: relayed(group, name), text: publisher };
    if (works.length > 1)
      return {
        node: relayed(group, rich(head.alike, { ...one, works: name })),
        text: head.alike({ ...one, works: publisher }),
      };
    return {
      node: relayed(group, rich(head.one, { kind: group.kind, work: name })),
      text: head.one({ kind: group.kind, work: publisher }),
    };
  });
  const works = listedNodes(words, items);
  const count = groups.reduce((sum, group) => sum + group.works.length, 0);
  return rich(head.restsOn, {
    works: isAlike ? rich(head.alike, { kind, ...counted(count, groups.length), works }) : works,
  });

  /** The works, with what reaches the reader through them, at whatever remove. */
  function relayed(group: WorkGroup, node: ReactNode): ReactNode {
    // A paper that relays its own report is named already.
    const others = group.works
      .flatMap((work) => relayedBy(story, work))
      .filter(({ publisher }) => publisher !== group.publisher);
    if (others.length === 0) return node;
    const names = [...new Set(others.map(({ publisher }) => publisher))].map((publisher) => {
      const text = nameOf(
        story,
        others.filter((source) => source.publisher === publisher),
      );
      return { node: <Name story={story}>{text}</Name>, text };
    });
    return rich(head.relays, { work: node, relayed: listedNodes(words, names) });
  }
}

function Publisher({ story, source }: { story: Story; source: Source }) {
  return (
    <a href={`#${source.id}`}>
      <Name story={story}>{source.publisher}</Name>
    </a>
  );
}

function relayedBy(story: Story, source: Source): Source[] {
  return story.sources
    .filter(({ through }) => through === source.id)
    .flatMap((next) => [next, ...relayedBy(story, next)]);
}

/** A newspaper as its author names it inside a sentence: “the Post”; of other works whoever published them. */
function nameOf(story: Story, [source, ...others]: readonly Source[]): string {
  if (source === undefined) return '';
  const speaker = source.by === undefined ? undefined : speakerById(story, source.by);
  if (speaker?.publishes !== undefined) return speaker.nameInSentence;
  return nameOf(story, others) || source.publisher;
}

/** A name of the story's among words of the interface: marked as such where the two are in different languages. */
function Name({ story, children }: { story: Story; children: string }) {
  return useAllWords().attributes.lang === undefined ? (
    <Isolated story={story}>{children}</Isolated>
  ) : (
    <bdi lang={story.language}>{children}</bdi>
  );
}

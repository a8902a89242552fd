import { useLayoutEffect, useRef } from 'react';
import type { Id, Statement, Story } from '../../model/story';
import { Kept } from '../Kept';
import { longList } from '../longList';
import { followedStatements } from './followedStatements';
import { StatementEntry } from './StatementEntry';
import styles from './Voices.module.css';

interface StatementListProps {
  story: Story;
  shown: ReadonlySet<Statement>;
  focus: Id | undefined;
}

/**
 * Every statement. A filter hides, it does not remove, and never the one in focus; those that passed
 * through the speaker or source in focus are marked.
 */
export function StatementList({ story, shown, focus }: StatementListProps) {
  const list = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const followed = followedStatements(story, focus);
    const entries = list.current?.children ?? [];
    for (const [at, statement] of story.statements.entries()) {
      const entry = entries[at];
      if (!(entry instanceof HTMLElement)) continue;
      entry.hidden = !shown.has(statement) && statement.id !== focus;
      entry.toggleAttribute('data-way', followed.has(statement.id));
    }
  }, [story, shown, focus]);

  return (
    <Kept name="statements" ref={list} className={styles.statements} {...longList(story.statements.length)}>
      {import.meta.env.SSR || !import.meta.env.PROD ? () => <Entries story={story} /> : undefined}
    </Kept>
  );
}

function Entries({ story }: { story: Story }) {
  const firstOf = new Map(story.statements.toReversed().map(({ id, speaker }) => [speaker, id]));
  return story.statements.map((statement) => (
    <StatementEntry
      key={statement.id}
      story={story}
      statement={statement}
      anchorsSpeaker={firstOf.get(statement.speaker) === statement.id}
    />
  ));
}

import { type CSSProperties, type MouseEvent, type SyntheticEvent, useState } from 'react';
import { itemById, statementsOf } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import type { ReaderState } from '../ReaderState';
import { chosenFilter } from './chosenFilter';
import { followedStatements } from './followedStatements';
import styles from './LadderDiagram.module.css';
import { columnEdges, mostColumns } from './ladderGeometry';
import { LadderHand } from './LadderHand';
import { LadderKey } from './LadderKey';
import { LadderLines } from './LadderLines';

interface LadderDiagramProps {
  story: Story;
  reader: ReaderState;
}

/**
 * How all statements came to the reader: speakers, papers, and lines that merge where hands do. One list
 * of links, drawn in columns where there is room and in tracks where there is none. To choose one is to see
 * the statements that passed through it. What is pointed at, or else in focus or chosen, marks its whole way.
 */
export function LadderDiagram({ story, reader }: LadderDiagramProps) {
  const diagram = story.ladder;
  const [pointed, point] = useState<readonly Id[]>([]);
  const { hands } = chosenFilter(story, reader).filter;
  const focused = followedStatements(story, reader.focus);
  const chosen = hands && focused.size === 0 ? statementsOf(story, { hands }).map(({ id }) => id) : [];
  const followed = pointed.length > 0 ? new Set(pointed) : focused.size > 0 ? focused : new Set(chosen);
  const isOnWay = (statements: readonly Id[]) => statements.some((id) => followed.has(id));
  const edges = columnEdges(
    diagram,
    diagram.nodes.some(({ id }) => itemById(story, id)?.kind === 'speaker'),
  );

  const statementsAt = (event: SyntheticEvent): readonly Id[] => {
    const part = (event.target as Element).closest('[data-hand], [data-line]');
    const hand = part?.getAttribute('data-hand');
    const found = hand
      ? diagram.nodes.find(({ id }) => id === hand)
      : diagram.lines[Number(part?.getAttribute('data-line') ?? -1)];
    return found?.statements ?? [];
  };
  return (
    <figure className={styles.figure} aria-label="How the statements came to the reader" data-control="">
      <figcaption className={styles.caption} lang="en">
        <p>From speakers, through papers, to what a reader can read.</p>
        <LadderKey diagram={diagram} />
      </figcaption>
      {/* Whatever a click does here, a link inside does by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.drawing}
        data-many={diagram.columns > mostColumns ? '' : undefined}
        data-dense={diagram.columns > 3 ? '' : undefined}
        data-following={followed.size > 0 ? '' : undefined}
        style={{ '--rows': diagram.rows, '--tracks': diagram.tracks } as CSSProperties}
        onPointerOver={(event) => point(statementsAt(event))}
        onPointerLeave={() => point([])}
        onFocus={(event) => point(statementsAt(event))}
        onBlur={() => point([])}
        onClick={followLine}
      >
        <LadderLines story={story} diagram={diagram} edges={edges} isOnWay={isOnWay} />
        <ol className={styles.hands} aria-label="Hands, from speakers to the reader">
          {diagram.nodes.map((node, row) => (
            <LadderHand
              key={node.id}
              story={story}
              reader={reader}
              diagram={diagram}
              node={node}
              row={row}
              edges={edges[node.column] ?? { start: 0, end: 100 }}
              isOnWay={isOnWay}
            />
          ))}
        </ol>
      </div>
    </figure>
  );
}

/** A drawn line is as good as the link beside its hand: to choose the one is to choose the other. */
function followLine(event: MouseEvent) {
  const line = (event.target as Element).closest('g[data-line]')?.getAttribute('data-line');
  event.currentTarget.querySelector<HTMLElement>(`a[data-line="${line}"]`)?.click();
}

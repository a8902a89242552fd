import { itemById } from '../../model/lookups';
import type { Story } from '../../model/story';
import { columnEdges } from './ladderGeometry';
import styles from './LadderDiagram.module.css';
import { LadderHand } from './LadderHand';
import { LadderLines } from './LadderLines';

/** The drawing itself: the lines from hand to hand, and every hand as a link. */
export function LadderDrawing({ story }: { story: Story }) {
  const diagram = story.ladder;
  const edges = columnEdges(
    diagram,
    diagram.nodes.some(({ id }) => itemById(story, id)?.kind === 'speaker'),
  );
  return (
    <>
      <LadderLines diagram={diagram} edges={edges} />
      <ol className={styles.hands} aria-label="Hands, from speakers to the reader">
        {diagram.nodes.map((node, row) => (
          <LadderHand
            key={node.id}
            story={story}
            diagram={diagram}
            node={node}
            row={row}
            edges={edges[node.column] ?? { start: 0, end: 100 }}
          />
        ))}
      </ol>
    </>
  );
}

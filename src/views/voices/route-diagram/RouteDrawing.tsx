import { itemById } from '../../../model/lookups';
import type { Story } from '../../../model/story';
import { columnEdges } from './routeGeometry';
import styles from './RouteDiagram.module.css';
import { RouteHand } from './RouteHand';
import { RouteLines } from './RouteLines';

/** The drawing: the lines from hand to hand, and every hand as a link. */
export function RouteDrawing({ story }: { story: Story }) {
  const diagram = story.routeDiagram;
  const edges = columnEdges(
    diagram,
    diagram.nodes.some(({ id }) => itemById(story, id)?.kind === 'speaker'),
  );
  return (
    <>
      <RouteLines diagram={diagram} edges={edges} />
      <ol className={styles.hands} aria-label="Hands, from speakers to the reader">
        {diagram.nodes.map((node, row) => (
          <RouteHand
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

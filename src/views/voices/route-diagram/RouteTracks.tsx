import type { CSSProperties } from 'react';
import type { RouteDiagram, RouteNode } from '../../../model/story';
import styles from './RouteDiagram.module.css';
import { trackWeight } from './routeGeometry';
import { tracksBeside } from './tracksBeside';

interface RouteTracksProps {
  diagram: RouteDiagram;
  node: RouteNode;
  row: number;
}

/** The piece of the drawing by tracks that runs beside one hand: drawn only, its words say the same. */
export function RouteTracks({ diagram, node, row }: RouteTracksProps) {
  const trackOf = new Map(diagram.nodes.map(({ id, track }) => [id, track]));
  const { trunks, bends } = tracksBeside(diagram, node, row);
  return (
    <span className={styles.tracks} aria-hidden="true">
      {trunks.map(({ source, track, part, statements }) => (
        <span
          key={source}
          className={styles.trunk}
          data-part={part}
          style={place({ '--track': track, '--weight': `${trackWeight(new Set(statements).size || 1)}px` })}
        />
      ))}
      {bends.map((line, index) => {
        const to = trackOf.get(line.to) ?? 0;
        return (
          <span
            key={`${line.to} ${line.mark}`}
            className={styles.bend}
            data-mark={line.mark}
            data-unnamed={line.unnamed ? '' : undefined}
            style={place({
              '--track': Math.min(to, node.track),
              '--reach': Math.abs(node.track - to),
              '--nth': index,
              '--weight': `${trackWeight(line.statements.length)}px`,
            })}
          />
        );
      })}
      <span className={styles.knot} style={place({ '--track': node.track })} />
    </span>
  );
}

/** What the style sheet takes where nothing is said. */
const usual: Readonly<Record<string, string | number>> = {
  '--track': 0,
  '--reach': 1,
  '--nth': 0,
  '--weight': '1.5px',
};

function place(properties: Record<`--${string}`, string | number>): CSSProperties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => usual[name] !== value),
  ) as CSSProperties;
}

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

/** The piece of the drawing in tracks beside one hand. Hidden from screen readers: the links say the same. */
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
          style={properties({
            '--track': track,
            '--weight': `${trackWeight(new Set(statements).size || 1)}px`,
          })}
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
            style={properties({
              '--track': Math.min(to, node.track),
              '--reach': Math.abs(node.track - to),
              '--nth': index,
              '--weight': `${trackWeight(line.statements.length)}px`,
            })}
          />
        );
      })}
      <span className={styles.knot} style={properties({ '--track': node.track })} />
    </span>
  );
}

/** The defaults of the style sheet, which need not be written. */
const defaults: Readonly<Record<string, string | number>> = {
  '--track': 0,
  '--reach': 1,
  '--nth': 0,
  '--weight': '1.5px',
};

function properties(values: Record<`--${string}`, string | number>): CSSProperties {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => defaults[name] !== value),
  ) as CSSProperties;
}

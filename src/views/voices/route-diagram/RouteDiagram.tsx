import {
  type CSSProperties,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useNavigate } from 'react-router';
import { statementsOf } from '../../../model/lookups';
import type { Id, RouteDiagram as Diagram, Story } from '../../../model/story';
import { rendersStatic } from '../../islands/rendersStatic';
import { StaticIsland } from '../../islands/StaticIsland';
import type { ReaderState } from '../../reader/ReaderState';
import { readerSearch } from '../../reader/readerSearch';
import { diagramPartsAt, diagramParts } from './diagramParts';
import { chosenFilter } from '../chosenFilter';
import { followedStatements } from '../followedStatements';
import { handsOf } from './HandLink';
import styles from './RouteDiagram.module.css';
import { RouteDrawing } from './RouteDrawing';
import { RouteKey } from './RouteKey';
import { mostColumns } from './routeGeometry';

interface RouteDiagramProps {
  story: Story;
  reader: ReaderState;
}

const nothing: readonly Id[] = [];

/**
 * How all statements came to the reader: speakers, papers, and lines that merge where hands do. One list
 * of links, drawn in columns where there is room and in tracks where there is none. To choose one is to see
 * the statements that passed through it. What is pointed at, or else in focus or chosen, marks its whole way.
 */
export function RouteDiagram({ story, reader }: RouteDiagramProps) {
  const diagram = story.routeDiagram;
  const navigate = useNavigate();
  const drawing = useRef<HTMLElement>(null);
  const [pointed, point] = useState(nothing);

  useEffect(() => {
    if (drawing.current) makeLinesReachable(drawing.current);
  }, []);

  const { focus, hands } = reader;
  useLayoutEffect(() => {
    const ways = [new Set(pointed), followedStatements(story, focus), throughHands(story, hands)];
    const followed = ways.find(({ size }) => size > 0) ?? new Set();
    const before = drawing.current?.hasAttribute('data-following');
    drawing.current?.toggleAttribute('data-following', followed.size > 0);
    for (const [part, statements] of before || followed.size > 0 ? partsIn(drawing.current, diagram) : [])
      part.toggleAttribute(
        'data-way',
        statements.some((id) => followed.has(id)),
      );
    for (const link of drawing.current?.querySelectorAll('a') ?? []) {
      if (hands && handsOf(link).join(' ') === hands.join(' ')) link.setAttribute('aria-current', 'true');
      else if (!link.hasAttribute('data-focused')) link.removeAttribute('aria-current');
    }
  }, [story, diagram, pointed, focus, hands]);

  const pointAt = ({ target }: SyntheticEvent) =>
    point(diagramPartsAt(partsIn(drawing.current, diagram), target as Element));
  const release = () => point(nothing);
  // A link keeps the rest of what the reader has chosen, once there is script to do so.
  const choose = (event: MouseEvent) => {
    followLine(event);
    const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    const chosen = handsOf((event.target as Element).closest('a'));
    if (held || chosen.length === 0) return;
    event.preventDefault();
    const search = readerSearch(reader, { hands: chosen });
    void navigate({ search, hash: '#voices' }, { preventScrollReset: true });
  };
  return (
    <figure className={styles.figure} aria-label="How the statements came to the reader" data-control="">
      <StaticIsland as="figcaption" name="route-key" className={styles.caption} lang="en">
        {rendersStatic &&
          (() => (
            <>
              <p>From speakers, through papers, to what a reader can read.</p>
              <RouteKey diagram={diagram} />
            </>
          ))}
      </StaticIsland>
      {/* Whatever a click does here, a link inside does by keyboard. */}
      <StaticIsland
        name="route"
        ref={drawing}
        className={styles.drawing}
        data-many={diagram.columns > mostColumns ? '' : undefined}
        data-dense={diagram.columns > 3 ? '' : undefined}
        style={{ '--rows': diagram.rows, '--tracks': diagram.tracks } as CSSProperties}
        onPointerOver={pointAt}
        onPointerLeave={release}
        onFocus={pointAt}
        onBlur={release}
        onClick={choose}
      >
        {rendersStatic && (() => <RouteDrawing story={story} />)}
      </StaticIsland>
    </figure>
  );
}

function partsIn(drawing: HTMLElement | null, diagram: Diagram): ReturnType<typeof diagramParts> {
  return drawing ? diagramParts(drawing, diagram) : new Map();
}

/** The statements that passed through a hand, or along a line, that the story has. */
function throughHands(story: Story, hands: readonly Id[] | undefined): ReadonlySet<Id> {
  const { filter } = chosenFilter(story, { clock: 'happened', hands });
  const statements = filter.hands ? statementsOf(story, { hands: filter.hands }) : [];
  return new Set(statements.map(({ id }) => id));
}

/** Gives each drawn line the words of its link, and a ground wide enough to point at. */
function makeLinesReachable(drawing: HTMLElement): void {
  for (const line of drawing.querySelectorAll('g[data-line]')) {
    const [stroke] = line.children;
    if (!stroke || line.children.length > 1) continue;
    const reach = stroke.cloneNode() as Element;
    reach.setAttribute('class', styles.reach ?? '');
    const words = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    words.textContent =
      drawing.querySelector(`a[data-line="${line.getAttribute('data-line')}"]`)?.getAttribute('title') ?? '';
    line.prepend(words, reach);
  }
}

/** A drawn line is as good as the link beside its hand: to choose the one is to choose the other. */
function followLine(event: MouseEvent) {
  const line = (event.target as Element).closest('g[data-line]')?.getAttribute('data-line');
  event.currentTarget.querySelector<HTMLElement>(`a[data-line="${line}"]`)?.click();
}

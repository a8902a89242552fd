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
import type { Id, Story } from '../../../model/story';
import { rendersStatic } from '../../islands/rendersStatic';
import { StaticIsland } from '../../islands/StaticIsland';
import type { ReaderState } from '../../reader/ReaderState';
import { hasModifierKey } from '../../reader/hasModifierKey';
import { readerSearch } from '../../reader/readerSearch';
import { statementsAt } from './diagramParts';
import { chosenFilter } from '../chosenFilter';
import { followedStatements } from '../followedStatements';
import { enhanceRouteDiagram } from './enhanceRouteDiagram';
import { handsOf } from './HandLink';
import { highlightRoute } from './highlightRoute';
import styles from './RouteDiagram.module.css';
import { RouteDrawing } from './RouteDrawing';
import { RouteKey } from './RouteKey';
import { mostColumns } from './routeGeometry';

interface RouteDiagramProps {
  story: Story;
  reader: ReaderState;
}

const none: readonly Id[] = [];

/**
 * How all statements came to the reader: speakers and sources, with lines between them that merge. One list of
 * links, drawn as columns where there is room and as tracks where there is none. A link filters the statements
 * below. The whole route is highlighted of what is pointed at, or else in focus, or else chosen.
 */
export function RouteDiagram({ story, reader }: RouteDiagramProps) {
  const diagram = story.routeDiagram;
  const navigate = useNavigate();
  const drawing = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState(none);

  useEffect(() => {
    if (drawing.current) enhanceRouteDiagram(drawing.current);
  }, []);

  const { focus, hands } = reader;
  useLayoutEffect(() => {
    const choices = [new Set(pointed), followedStatements(story, focus), throughHands(story, hands)];
    const followed = choices.find(({ size }) => size > 0) ?? new Set();
    if (drawing.current) highlightRoute(drawing.current, diagram, followed, hands);
  }, [story, diagram, pointed, focus, hands]);

  const onPoint = ({ currentTarget, target }: SyntheticEvent) =>
    setPointed(statementsAt(currentTarget, diagram, target as Element));
  const onLeave = () => setPointed(none);
  // The link's own address has the hand alone; script keeps the reader's other choices.
  const onClick = (event: MouseEvent) => {
    clickLinkOfLine(event);
    const chosen = handsOf((event.target as Element).closest('a'));
    if (hasModifierKey(event) || chosen.length === 0) return;
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
      {/* Every line and hand that a pointer can choose is also a link, for the keyboard. */}
      <StaticIsland
        name="route"
        ref={drawing}
        className={styles.drawing}
        data-many={diagram.columns > mostColumns ? '' : undefined}
        data-dense={diagram.columns > 3 ? '' : undefined}
        style={{ '--rows': diagram.rows, '--tracks': diagram.tracks } as CSSProperties}
        onPointerOver={onPoint}
        onPointerLeave={onLeave}
        onFocus={onPoint}
        onBlur={onLeave}
        onClick={onClick}
      >
        {rendersStatic && (() => <RouteDrawing story={story} />)}
      </StaticIsland>
    </figure>
  );
}

/** The statements that passed through a hand, or along a line, that the story has. */
function throughHands(story: Story, hands: readonly Id[] | undefined): ReadonlySet<Id> {
  const { filter } = chosenFilter(story, { clock: 'happened', hands });
  const statements = filter.hands ? statementsOf(story, { hands: filter.hands }) : [];
  return new Set(statements.map(({ id }) => id));
}

/** A click on a drawn line is a click on its link, which stands beside the hand that the line leaves. */
function clickLinkOfLine({ currentTarget, target }: MouseEvent) {
  const line = (target as Element).closest('g[data-line]')?.getAttribute('data-line');
  currentTarget.querySelector<HTMLElement>(`a[data-line="${line}"]`)?.click();
}

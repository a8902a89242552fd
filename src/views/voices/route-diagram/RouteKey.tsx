import type { RouteDiagram, Mark } from '../../../model/story';
import { MarkShape } from '../../item/MarkShape';
import styles from './RouteDiagram.module.css';

const keys: readonly { marks: readonly Mark[]; words: string }[] = [
  { marks: ['official'], words: 'on the record, or in its own name' },
  { marks: ['reported', 'established'], words: 'a paper’s own report' },
  { marks: ['alleged'], words: 'not named' },
  { marks: ['silent'], words: 'no comment' },
];

/** What shapes and lines mean, as far as this drawing has them. */
export function RouteKey({ diagram }: { diagram: RouteDiagram }) {
  const used = new Set(diagram.lines.map(({ mark }) => mark));
  return (
    <ul className={styles.key}>
      {keys.flatMap(({ marks, words }) => {
        const mark = marks.find((each) => used.has(each));
        return mark
          ? [
              <li key={mark} data-mark={mark}>
                <span className={styles.sample} data-mark={mark}>
                  <MarkShape mark={mark} />
                </span>
                {words}
              </li>,
            ]
          : [];
      })}
      {diagram.lines.some(({ statements }) => statements.length > 1) && <li>thicker is more statements</li>}
    </ul>
  );
}

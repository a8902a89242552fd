import type { RouteDiagram, Mark } from '../../../model/story';
import { MarkShape } from '../../item/MarkShape';
import styles from './RouteDiagram.module.css';

const keys: readonly { marks: readonly Mark[]; label: string }[] = [
  { marks: ['official'], label: 'on the record, or in its own name' },
  { marks: ['reported', 'established'], label: 'a paper’s own report' },
  { marks: ['alleged'], label: 'alleged' },
  { marks: ['silent'], label: 'no comment' },
];

/** The legend of the shapes and lines that this drawing has. */
export function RouteKey({ diagram }: { diagram: RouteDiagram }) {
  const used = new Set(diagram.lines.map(({ mark }) => mark));
  return (
    <ul className={styles.key}>
      {keys.flatMap(({ marks, label }) => {
        const mark = marks.find((each) => used.has(each));
        return mark
          ? [
              <li key={mark} data-mark={mark}>
                <span className={styles.sample} data-mark={mark}>
                  <MarkShape mark={mark} />
                </span>
                {label}
              </li>,
            ]
          : [];
      })}
      {diagram.lines.some(({ statements }) => statements.length > 1) && <li>thicker is more statements</li>}
    </ul>
  );
}

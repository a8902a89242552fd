import type { GlanceLine } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './AtAGlance.module.css';

/** The few lines to know if one reads no further, each linked to what it rests on. */
export function AtAGlance({ lines }: { lines: readonly GlanceLine[] }) {
  return (
    <section id="glance" className={styles.glance} aria-labelledby="glance--title">
      <h2 id="glance--title" className={styles.title} {...interfaceLanguage}>
        At a glance
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.text} className={styles.line}>
            <MarkLabel mark={line.mark} authored>
              {line.label}
            </MarkLabel>
            <a className={styles.text} href={`#${line.see}`}>
              {line.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

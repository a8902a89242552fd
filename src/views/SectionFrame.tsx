import type { ReactNode } from 'react';
import { interfaceWords } from './interfaceWords';
import styles from './SectionFrame.module.css';

interface SectionFrameProps {
  id: string;
  title: string;
  /** How to read the section, in a sentence or two. */
  lead?: ReactNode;
  children: ReactNode;
}

/** What all sections share: a named landmark, its heading, a lead, and a width of its own to lay out by. */
export function SectionFrame({ id, title, lead, children }: SectionFrameProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}--title`}>
      <div className={styles.opening}>
        <h2 id={`${id}--title`} className={styles.title} {...interfaceWords}>
          {title}
        </h2>
        {lead && (
          <p className={styles.lead} {...interfaceWords}>
            {lead}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

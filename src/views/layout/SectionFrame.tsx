import type { ReactNode } from 'react';
import { useWords } from '../wording/useWords';
import styles from './SectionFrame.module.css';

interface SectionFrameProps {
  id: string;
  title: string;
  /** How to read the section, in a sentence or two. */
  lead?: ReactNode;
  children: ReactNode;
}

/** What all sections share: a named landmark, its heading, and a lead. */
export function SectionFrame({ id, title, lead, children }: SectionFrameProps) {
  const { attributes } = useWords();
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}--title`}>
      <h2 id={`${id}--title`} className={styles.title} {...attributes}>
        {title}
      </h2>
      {lead && (
        <p className={styles.lead} {...attributes}>
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

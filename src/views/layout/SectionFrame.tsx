import type { ReactNode } from 'react';
import { interfaceLanguage } from '../wording/interfaceLanguage';
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
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}--title`}>
      <h2 id={`${id}--title`} className={styles.title} {...interfaceLanguage}>
        {title}
      </h2>
      {lead && (
        <p className={styles.lead} {...interfaceLanguage}>
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

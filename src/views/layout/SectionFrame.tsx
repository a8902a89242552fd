import type { ReactNode } from 'react';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { SiteLink } from './SiteLink';
import styles from './SectionFrame.module.css';

interface SectionFrameProps {
  id: string;
  title: string;
  /** How to read the section, in a sentence or two. */
  lead?: ReactNode;
  /** The story it can be shared from, by its slug; undefined for what cannot be embedded by itself. */
  slug?: string;
  children: ReactNode;
}

/** What all sections share: a named landmark, its heading, a lead, and a width of its own to lay out by. */
export function SectionFrame({ id, title, lead, slug, children }: SectionFrameProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}--title`}>
      <div className={styles.opening}>
        <h2 id={`${id}--title`} className={styles.title} {...interfaceLanguage}>
          {title}
        </h2>
        {slug && (
          <SiteLink
            className={styles.share}
            to={`/stories/${slug}/embed#${id}`}
            aria-label={`Share ${title}`}
            data-control=""
            {...interfaceLanguage}
          >
            Share
          </SiteLink>
        )}
        {lead && (
          <p className={styles.lead} {...interfaceLanguage}>
            {lead}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

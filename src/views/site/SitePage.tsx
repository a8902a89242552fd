import type { ReactNode } from 'react';
import styles from './SitePage.module.css';

/** A page of the site itself, under its title. */
export function SitePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

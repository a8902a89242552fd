import type { ReactNode } from 'react';
import { SiteLink } from '../layout/SiteLink';
import type { ShareForm, SharePart } from './ShareActions';
import { rich } from '../wording/rich';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

/** A part of a story with its snippets, by the values of their forms. */
export interface PartSnippets {
  part: SharePart;
  snippets: Readonly<Record<string, string | undefined>>;
}

interface ShareHelpProps {
  /** The story's title and its language. */
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  slug: string;
  /** Where the story is to be read. */
  link: string;
  forms: readonly ShareForm[];
  parts: readonly PartSnippets[];
  /** The attributes by which browsers check the script. */
  check: string;
  /** What to know of the addresses below; nothing where they are whole. */
  host: ReactNode;
}

/** All ways to embed a story, as words: for who has no script, and to be found by looking. */
export function ShareHelp(props: ShareHelpProps) {
  const { title, language, direction, slug, link, forms, parts, check, host } = props;
  const { share, language: own, direction: ownDirection } = useSharingWords();
  const sections = parts.filter(({ part }) => part.kind === 'whole' || part.kind === 'section');
  const items = parts.filter(({ part }) => part.kind === 'event' || part.kind === 'statement');
  return (
    <div className={styles.page} lang={own} dir={ownDirection}>
      <div className={styles.opening}>
        <h1 className={styles.pageTitle}>{share.title}</h1>
        <p className={styles.story}>
          <SiteLink to={`/stories/${slug}`} lang={language} dir={direction}>
            {title}
          </SiteLink>
        </p>
        <p className={styles.note}>{share.free}</p>
        {host}
      </div>
      <div data-share-panel="" />
      <section className={styles.group} aria-labelledby="link--title">
        <h2 id="link--title" className={styles.title}>
          {share.link}
        </h2>
        <Words>{link}</Words>
      </section>
      {sections.map(({ part, snippets }) => (
        <section
          key={part.value}
          id={part.value || undefined}
          className={styles.group}
          aria-labelledby={`${part.value || 'whole'}--title`}
        >
          <h2 id={`${part.value || 'whole'}--title`} className={styles.title}>
            {part.name}
          </h2>
          {forms.map(
            (form) =>
              snippets[form.value] !== undefined && (
                <div key={form.value} className={styles.form}>
                  <h3 className={styles.heading}>{form.name}</h3>
                  {part.value === '' && <p className={styles.note}>{form.note}</p>}
                  <Words form={form.value}>{snippets[form.value]}</Words>
                </div>
              ),
          )}
        </section>
      ))}
      {items.length > 0 && (
        <section className={styles.group} aria-labelledby="items--title">
          <h2 id="items--title" className={styles.title}>
            {share.one}
          </h2>
          <p className={styles.note}>{rich(share.oneNote, { section: <code>section</code> })}</p>
          <dl className={styles.items}>
            {items.map(({ part }) => (
              <div key={part.value} id={part.value} className={styles.item}>
                <dt lang={language} dir={direction}>
                  {part.name}
                </dt>
                <dd>
                  <code dir="ltr">item=&quot;{part.value}&quot;</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className={styles.group} aria-labelledby="check--title">
        <h2 id="check--title" className={styles.title}>
          {share.check}
        </h2>
        <p className={styles.note}>{share.checkNote}</p>
        <Words>{check}</Words>
      </section>
    </div>
  );
}

/** Words to copy: markup and addresses run from left to right, whatever the page does. */
function Words({ form, children }: { form?: string; children: ReactNode }) {
  return (
    <pre className={styles.code} dir={form === 'words' ? 'auto' : 'ltr'}>
      <code>{children}</code>
    </pre>
  );
}

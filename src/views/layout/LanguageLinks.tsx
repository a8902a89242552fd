import { createContext, Fragment } from 'react';
import type { Story } from '../../model/story';
import { ownLanguageName } from '../../words/languageName';
import { SiteLink } from './SiteLink';

type Version = Pick<Story, 'slug' | 'language' | 'direction'>;

/** The other languages that the story of a page is told in. Empty in frames, and in the reader's script. */
export const OtherVersionsContext = createContext<readonly Version[]>([]);

/** Links to a story in its other languages, each named in itself, at the end of a line that they continue. */
export function LanguageLinks({ versions }: { versions: readonly Version[] }) {
  return versions.map(({ slug, language, direction }) => (
    <Fragment key={slug}>
      {/* The dot ends a line, as those between the words before it do. */}
      {'\u00A0· '}
      <SiteLink to={`/stories/${slug}`} lang={language} hrefLang={language} dir={direction}>
        {ownLanguageName(language)}
      </SiteLink>
    </Fragment>
  ));
}

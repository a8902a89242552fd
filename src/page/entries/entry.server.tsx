import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Story } from '../../model/story';
import type { StorySummary } from '../../model/StorySummary';
import { listedVersions, versionsOf } from '../../model/versionsOf';
import { OtherVersionsContext } from '../../views/layout/LanguageLinks';
import { passageRules } from '../../views/text/passageRules';
import { WordsContext } from '../../views/wording/useWords';
import type { Words } from '../../words/Words';
import { itemLabel } from '../../views/wording/itemLabel';
import { allAddresses, type PageAt, pageAt } from '../addresses';
import { alternateLinks, linkedData } from '../head/alternateLinks';
import { documentHead, headTags } from '../head/documentHead';
import { renderBlockingTag } from '../head/renderBlocking';
import { SharePage } from '../pages/SharePage';
import { SiteView } from '../pages/SiteView';
import { StoryView } from '../pages/StoryView';
import { shortened } from '../reader/focusAnnouncement';
import { SiteAddressContext } from '../SiteAddressContext';

const base = import.meta.env.BASE_URL;

/** What is rendered, as the build and the dev server hand it in (`src/plugins/prerender/ServerEntry.ts`). */
interface ServedSite {
  /** Newest first. */
  stories: readonly StorySummary[];
  readStory: (slug: string) => Story;
  siteAddress: string;
  /** The hash of `embed.js`, as browsers check it. */
  embedIntegrity: string;
  /** The words for a story in a language (BCP 47). */
  wordsOf: (language: string) => Words;
  /** The language of the pages that show no story. */
  language: string;
}

/** Every address of the site, without the base. One story is read at a time, however many there are. */
export function addresses({ stories, readStory }: Pick<ServedSite, 'stories' | 'readStory'>): string[] {
  return allAddresses(
    stories.map(({ slug }) => {
      const { events, statements } = readStory(slug);
      return { slug, items: [...events, ...statements].map(({ id }) => id) };
    }),
  );
}

/** Renders the page of an address, or that for unknown ones. Throws where a part cannot be rendered. */
export function render(address: string, served: ServedSite) {
  const { stories, readStory, siteAddress, embedIntegrity } = served;
  // Most addresses name their story: each page looks through all of them no more often than that.
  const named = stories.find(({ slug }) => slug === address.split('/')[2]);
  const listed = named ? [] : listedVersions(stories, served.language);
  // What home shows, where no address names a story, is the first of the list.
  const known = named ? [named] : listed.slice(0, 1).map(([shown]) => shown);
  const page = pageAt(
    address,
    known.map(({ slug }) => slug),
  );
  const story = 'slug' in page ? readStory(page.slug) : undefined;
  const site = { base, siteAddress };
  const versions = story && (page.kind === 'story' || page.kind === 'home') ? versionsOf(story, stories) : [];
  const words = served.wordsOf(story?.language ?? served.language);
  const head = documentHead(page, known, site, words);
  if (story && page.kind === 'embed' && page.item !== undefined)
    head.title = `${shortened(itemLabel(story, page.item, words))} · ${head.title}`;
  const body = renderToString(
    <WordsContext value={words}>
      <SiteAddressContext value={siteAddress}>
        <StaticRouter basename={base} location={`${base.replace(/\/$/, '')}${address}`}>
          {page.kind === 'share' && story ? (
            <SharePage story={story} embedIntegrity={embedIntegrity} />
          ) : 'slug' in page && page.kind !== 'share' && story ? (
            <OtherVersionsContext value={versions.filter(({ slug }) => slug !== story.slug)}>
              <StoryView page={page} story={story} />
            </OtherVersionsContext>
          ) : (
            <SiteView
              page={page as Exclude<typeof page, { slug: string }>}
              stories={listed}
              wordsOf={served.wordsOf}
            />
          )}
        </StaticRouter>
      </SiteAddressContext>
    </WordsContext>,
  );
  // One item in a frame is read, not used.
  const needsScript = story && !(page.kind === 'embed' && page.item !== undefined);
  return {
    kind: page.kind === 'embed' ? ('frame' as const) : ('reading' as const),
    lang: head.language,
    dir: head.direction,
    head:
      renderBlockingTag(page, story) + headTags(head) + alternateLinks(page, story, versions, site, words),
    body,
    style: story && showsText(page) ? passageRules(story) : '',
    linkedData: story ? linkedData(page, story, site) : '',
    story: needsScript ? story.slug : undefined,
    missing: page.kind === 'not-found',
  };
}

/** Whether the full text stands on a page. An item has a frame of its own, so what is done for each grows with their square. */
function showsText(page: PageAt): boolean {
  if (page.kind !== 'embed') return page.kind === 'home' || page.kind === 'story';
  return page.item === undefined && (page.section === undefined || page.section === 'text');
}

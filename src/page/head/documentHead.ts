import { escapeMarkup } from '../../exports/escapeMarkup';
import { publication } from '../../exports/Site';
import { quoted } from '../../words/quoted';
import type { Words } from '../../words/Words';
import type { PageAt } from '../addresses';
import { modifiedOf, type StorySummary } from '../../model/StorySummary';

/** What the head of a page says of it. */
export interface PageHead {
  /** Of the page; the document's title has our name after it, and cards of other sites show that on a line of its own. */
  title: string;
  description: string;
  /** The one address of what the page shows. */
  canonical: string;
  /** Kept out of search engines: a frame is no page to land on. */
  noindex: boolean;
  /** Whether it is made to stand in a page of somebody else. */
  framed: boolean;
  type: 'article' | 'website';
  /** When what it shows was first published and last changed, as ISO 8601 has them; absent where not known, or never. */
  published?: string | undefined;
  modified?: string | undefined;
  language: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Lets every page that asks for it (`frame-sizing: content-height`, Chromium 154 and later) give the frame
 * the height of its content: CSS Box Sizing 4, “responsively-sized iframes”.
 */
const nativeSizing = '<meta name="responsive-embedded-sizing" content="allow-origins=*">';

/**
 * The head of a page. `base` ends with a slash; `siteAddress` (`https://example.org`, or empty) makes
 * the canonical address absolute; `words` are those of the page's language. Throws a RangeError where the page's story is not among the stories.
 */
export function documentHead(
  page: PageAt,
  stories: readonly StorySummary[],
  { base, siteAddress }: { base: string; siteAddress: string },
  words: Words,
): PageHead {
  const { site: messages, share, sections } = words;
  const at = (path: string) => `${siteAddress.replace(/\/$/, '')}${base}${path}`;
  const site = {
    noindex: false,
    framed: false,
    type: 'website',
    language: words.language,
    direction: words.direction,
  } as const;
  if (page.kind === 'not-found') {
    return {
      ...site,
      title: messages.notFound,
      description: messages.description,
      canonical: at(''),
      noindex: true,
    };
  }
  if (page.kind === 'stories') {
    return {
      ...site,
      title: messages.allStories,
      description: messages.description,
      canonical: at('stories'),
    };
  }
  const story = stories.find(({ slug }) => slug === page.slug);
  if (!story) throw new RangeError(`there is no story “${page.slug}”`);
  if (page.kind === 'share')
    return {
      ...site,
      title: messages.shareTitle({ title: story.title }),
      description: messages.shareDescription({ title: quoted(story.title, story.language) }),
      canonical: at(`stories/${story.slug}`),
      noindex: true,
    };
  const section = page.kind === 'embed' ? page.section : undefined;
  const { title } = story;
  const name = section ? share.sectionOf({ section: sections[section], title }) : title;
  return {
    title: name,
    description: story.standfirst,
    canonical: at(`stories/${story.slug}`),
    noindex: page.kind === 'embed',
    framed: page.kind === 'embed',
    type: 'article',
    published: story.published.datetime,
    modified: story.changes.length > 0 ? modifiedOf(story).datetime : undefined,
    language: story.language,
    direction: story.direction,
  };
}

/** The head as tags; `og:url` must be absolute, so without a site address it is left out. */
export function headTags(head: PageHead): string {
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeMarkup(content)}">`;
  return [
    `<title>${escapeMarkup(`${head.title} · ${publication}`)}</title>`,
    `<meta name="description" content="${escapeMarkup(head.description)}">`,
    head.noindex ? '<meta name="robots" content="noindex">' : '',
    head.framed ? nativeSizing : '',
    `<link rel="canonical" href="${escapeMarkup(head.canonical)}">`,
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:type', head.type),
    property('og:site_name', publication),
    head.published === undefined ? '' : property('article:published_time', head.published),
    head.modified === undefined ? '' : property('article:modified_time', head.modified),
    URL.canParse(head.canonical) ? property('og:url', head.canonical) : '',
  ].join('');
}

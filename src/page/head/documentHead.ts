import { escapeMarkup } from '../../exports/escapeMarkup';
import { publication } from '../../exports/Site';
import { sectionNames } from '../../model/sectionNames';
import type { PageAt } from '../addresses';
import { modifiedOf, type StorySummary } from '../../model/StorySummary';

/** What the head of a page says of it. */
export interface PageHead {
  title: string;
  description: string;
  /** The one address of what the page shows. */
  canonical: string;
  /** Kept out of search engines: a frame is no page to land on. */
  noindex: boolean;
  /** Whether it is made to stand in a page of somebody else. */
  framed: boolean;
  type: 'article' | 'website';
  /** When what it shows was first published and last changed, as ISO 8601 has them; absent where that is not known. */
  published?: string | undefined;
  modified?: string | undefined;
  language: string;
  direction: 'ltr' | 'rtl';
}

const siteDescription =
  'News stories that keep apart what happened, what is alleged, and who says so through whom.';

/**
 * Lets every page that asks for it (`frame-sizing: content-height`, Chromium 154 and later) give the frame
 * the height of its content: CSS Box Sizing 4, “responsively-sized iframes”.
 */
const nativeSizing = '<meta name="responsive-embedded-sizing" content="allow-origins=*">';

/**
 * The head of a page. `base` ends with a slash; `siteAddress` (`https://example.org`, or empty) makes
 * the canonical address absolute. Throws a RangeError where the page's story is not among the stories.
 */
export function documentHead(
  page: PageAt,
  stories: readonly StorySummary[],
  { base, siteAddress }: { base: string; siteAddress: string },
): PageHead {
  const at = (path: string) => `${siteAddress.replace(/\/$/, '')}${base}${path}`;
  const site = { noindex: false, framed: false, type: 'website', language: 'en', direction: 'ltr' } as const;
  if (page.kind === 'not-found') {
    return {
      ...site,
      title: `Not found · ${publication}`,
      description: siteDescription,
      canonical: at(''),
      noindex: true,
    };
  }
  if (page.kind === 'stories') {
    return {
      ...site,
      title: `All stories · ${publication}`,
      description: siteDescription,
      canonical: at('stories'),
    };
  }
  const story = stories.find(({ slug }) => slug === page.slug);
  if (!story) throw new RangeError(`there is no story “${page.slug}”`);
  if (page.kind === 'share')
    return {
      ...site,
      title: `Share or embed: ${story.title} · ${publication}`,
      description: `How to put “${story.title}” on a page of your own.`,
      canonical: at(`stories/${story.slug}`),
      noindex: true,
    };
  const section = page.kind === 'embed' && page.section ? `${sectionNames[page.section]}: ` : '';
  return {
    title: `${section}${story.title} · ${publication}`,
    description: story.standfirst,
    canonical: at(`stories/${story.slug}`),
    noindex: page.kind === 'embed',
    framed: page.kind === 'embed',
    type: 'article',
    published: story.published.datetime,
    modified: modifiedOf(story).datetime,
    language: story.language,
    direction: story.direction,
  };
}

/** The head as tags; `og:url` must be absolute, so without a site address it is left out. */
export function headTags(head: PageHead): string {
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeMarkup(content)}">`;
  return [
    `<title>${escapeMarkup(head.title)}</title>`,
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

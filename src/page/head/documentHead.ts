import type { PageAt } from '../addresses';
import type { StorySummary } from '../../model/StorySummary';

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
  language: string;
  direction: 'ltr' | 'rtl';
}

const siteName = 'On Record';
const siteDescription =
  'News stories that keep apart what happened, what is alleged, and who says so through whom.';

const sectionNames = {
  stands: 'Where each side stands',
  timeline: 'Timeline',
  voices: 'Who said what',
  text: 'Full text',
} as const;

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
      title: `Not found · ${siteName}`,
      description: siteDescription,
      canonical: at(''),
      noindex: true,
    };
  }
  if (page.kind === 'stories') {
    return {
      ...site,
      title: `All stories · ${siteName}`,
      description: siteDescription,
      canonical: at('stories'),
    };
  }
  const story = stories.find(({ slug }) => slug === page.slug);
  if (!story) throw new RangeError(`there is no story “${page.slug}”`);
  if (page.kind === 'share')
    return {
      ...site,
      title: `Share or embed: ${story.title} · ${siteName}`,
      description: `How to put “${story.title}” on a page of your own.`,
      canonical: at(`stories/${story.slug}`),
      noindex: true,
    };
  const section = page.kind === 'embed' && page.section ? `${sectionNames[page.section]}: ` : '';
  return {
    title: `${section}${story.title} · ${siteName}`,
    description: story.standfirst,
    canonical: at(`stories/${story.slug}`),
    noindex: page.kind === 'embed',
    framed: page.kind === 'embed',
    type: 'article',
    language: story.language,
    direction: story.direction,
  };
}

/** The head as tags; `og:url` must be absolute, so without a site address it is left out. */
export function headTags(head: PageHead): string {
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    head.noindex ? '<meta name="robots" content="noindex">' : '',
    head.framed ? nativeSizing : '',
    `<link rel="canonical" href="${escapeHtml(head.canonical)}">`,
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:type', head.type),
    property('og:site_name', siteName),
    URL.canParse(head.canonical) ? property('og:url', head.canonical) : '',
  ].join('');
}

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { allAddresses, pageAt } from '../addresses';
import { itemLabel } from '../../views/wording/itemLabel';
import { renderBlockingTag } from '../head/renderBlocking';
import { shortened } from '../reader/focusAnnouncement';
import { documentHead, headTags } from '../head/documentHead';
import { StoryView } from '../pages/StoryView';
import { SiteView } from '../pages/SiteView';
import { SiteAddressContext } from '../SiteAddressContext';
import { linkedData, alternateLinks } from '../head/alternateLinks';
import { SharePage } from '../pages/SharePage';
import { allStories, loadStory } from '../loadStory';

const base = import.meta.env.BASE_URL;
const slugs = allStories.map(({ slug }) => slug);
const bySlug = new Map(allStories.map((story) => [story.slug, story]));

/** Every address of the site, without the base. */
export async function addresses(): Promise<string[]> {
  const stories: Parameters<typeof allAddresses>[0][number][] = [];
  // One at a time: a site may have more stories than there is room for.
  for (const slug of slugs) {
    const { events, statements } = await loadStory(slug);
    stories.push({ slug, items: [...events, ...statements].map(({ id }) => id) });
  }
  return allAddresses(stories);
}

/**
 * Renders a page to complete HTML, with the data that it needs to come to life, as JSON; none where
 * nothing on it needs script. Throws where a part cannot be rendered.
 */
export async function render(address: string, { siteAddress }: { siteAddress: string }) {
  // Most addresses name their story: each page looks through all of them no more often than that.
  const named = bySlug.get(address.split('/')[2] ?? '');
  const stories = named ? [named] : allStories;
  const page = pageAt(
    address,
    stories.map(({ slug }) => slug),
  );
  const story = 'slug' in page ? await loadStory(page.slug) : undefined;
  const head = documentHead(page, stories, { base, siteAddress });
  if (story && page.kind === 'embed' && page.item !== undefined)
    head.title = `${shortened(itemLabel(story, page.item))} · ${head.title}`;
  const html = renderToString(
    <SiteAddressContext value={siteAddress}>
      <StaticRouter basename={base} location={`${base.replace(/\/$/, '')}${address}`}>
        {page.kind === 'share' && story ? (
          <SharePage story={story} />
        ) : 'slug' in page && page.kind !== 'share' && story ? (
          <StoryView page={page} story={story} />
        ) : (
          <SiteView page={page as Exclude<typeof page, { slug: string }>} stories={allStories} />
        )}
      </StaticRouter>
    </SiteAddressContext>,
  );
  return {
    html,
    head:
      renderBlockingTag(page, story) + headTags(head) + alternateLinks(page, story, { base, siteAddress }),
    linkedData: story && linkedData(page, story, { base, siteAddress }),
    language: head.language,
    direction: head.direction,
    data: story && { name: story.slug, json: () => JSON.stringify(story) },
  };
}

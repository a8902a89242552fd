import { type ReactNode } from 'react';
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  unstable_HistoryRouter as HistoryRouter,
} from 'react-router';
import { makeLiveWords } from '../../words/makeWords';
import type { PageData } from '../../words/PageData';
import { addressAttribute, storyVariable } from '../../model/servedPage';
import { pageAt } from '../addresses';
import { EmbedPage } from '../pages/EmbedPage';
import { hydrateStory } from './hydrateStory';

/*
 * Hydrates a served frame, with the story that a script before this one has left in a variable. In the opaque origin
 * of a sandbox the path of the address cannot be changed, so it is left as the host has it.
 */

/** A frame's history is that of the page around it, so each choice replaces the one before. */
const history = createBrowserHistory({ v5Compat: true });
history.push = history.replace;

function FrameRouter(props: { basename: string; children: ReactNode }) {
  return <HistoryRouter history={history} {...props} />;
}

const root = document.getElementById('root');
const { story, words } = (window as unknown as Record<typeof storyVariable, PageData>)[storyVariable];
const page = pageAt(root?.getAttribute(addressAttribute) ?? '', [story.slug]);
if (root && page.kind === 'embed')
  hydrateStory(
    root,
    makeLiveWords(words),
    <EmbedPage story={story} layout={page.layout} section={page.section} item={page.item} />,
    FrameRouter,
  );

import type { Story } from '../../model/story';
import { pageAt } from '../addresses';
import { hydrateStory } from './hydrateStory';

/*
 * Brings a served frame to life, with the story that a script before this one has left in a variable. In
 * the opaque origin of a sandbox the path of the address cannot be changed, so it is left as the host has
 * it; a frame needs no page but its own.
 */
declare const onRecordStory: { story: Story };

const root = document.getElementById('root');
const page = pageAt(root?.dataset['address'] ?? '', [onRecordStory.story.slug]);
if (root && page.kind === 'embed') hydrateStory(root, page, onRecordStory.story);

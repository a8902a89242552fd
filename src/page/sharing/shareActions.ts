import { attribution } from '../../exports/attribution';
import { frameAddress, pageOf, snippet, type SnippetForm } from '../../exports/snippets';
import { readFrameMessage, type Theme } from '../../embed/messages';
import { accentContrast, choices, legible } from '../../embed/themeTokens';
import type { Story } from '../../model/story';
import type { SharingWords } from '../../words/Words';
import type { ShareActions } from '../../views/share/ShareActions';
import { embedPart, shareForms, sharePartsOf } from './shareParts';
import { servedSiteAddress } from '../servedSiteAddress';
import { writeClipboard } from '../copying/writeClipboard';

/** The widths of columns that pages have, in CSS pixels. */
const commonWidths = [320, 480, 640, 980];

/** What the panel asks of the page around it, for one story. `integrity` is the hash of `embed.js`. */
export function shareActions(story: Story, integrity: string, words: SharingWords): ShareActions {
  const { origin } = window.location;
  const base = import.meta.env.BASE_URL;
  const site = { siteAddress: servedSiteAddress() || origin, base };
  const address = (part: string) => frameAddress(story, embedPart(part), { siteAddress: origin, base });
  const link = (part: string) => pageOf(story, embedPart(part), site);
  const copy = (text: string) => worked(navigator.clipboard?.writeText(text));
  return {
    parts: sharePartsOf(story, words),
    forms: shareForms(words),
    link,
    looks: {
      values: Object.fromEntries(
        Object.entries(choices).map(([name, values]) => [name, Object.keys(values)]),
      ),
      contrast: accentContrast,
      least: legible,
    },
    snippet: ({ part, form, theme, look, heights, checked }) =>
      snippet(
        form as SnippetForm,
        story,
        embedPart(part),
        { theme, look, heights, integrity: checked ? integrity : '' },
        site,
        words,
      ),
    frame: ({ part, theme, look }) => `${address(part)}/?theme=${theme}${look && `&${look}`}`,
    measure: (part, tell) => measure(`${address(part)}/`, tell),
    follow: heightsOf,
    copy,
    copyAttributed(part) {
      const { item } = embedPart(part);
      const attributed = item === undefined ? undefined : attribution(story, item, link(part), words);
      return attributed && (() => worked(writeClipboard(attributed)));
    },
    send:
      'share' in navigator
        ? (part) => worked(navigator.share({ title: story.title, url: link(part) }))
        : undefined,
  };
}

/** Whether something was done that a browser may refuse, or a reader stop. */
async function worked(doing: Promise<void> | undefined): Promise<boolean> {
  try {
    await doing;
    return doing !== undefined;
  } catch {
    return false;
  }
}

/** Has the frame drawn at each width, out of sight, and tells the heights, narrowest first, once all are known. */
function measure(src: string, tell: (heights: string) => void): () => void {
  const known = new Map<number, number>();
  const room = document.createElement('div');
  Object.assign(room.style, { position: 'fixed', visibility: 'hidden', inset: '0 auto auto 0' });
  Object.assign(room.style, { inlineSize: '1px', blockSize: '1px', overflow: 'hidden' });
  const ends = commonWidths.map((width) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, title: `${width}`, tabIndex: -1 });
    frame.setAttribute('sandbox', 'allow-scripts');
    Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: '300px', border: '0' });
    room.append(frame);
    return heightsOf(frame, 'auto', (height) => {
      known.set(width, height);
      if (known.size === commonWidths.length)
        tell(commonWidths.map((each) => `${each}:${known.get(each)}`).join(' '));
    });
  });
  // What is under a modal dialog is inert, but it is drawn.
  document.body.append(room);
  return () => {
    for (const end of ends) end();
    room.remove();
  };
}

/** Speaks with a frame as our element does, and passes its heights on. */
function heightsOf(frame: HTMLIFrameElement, theme: Theme, tell: (height: number) => void): () => void {
  const hear = ({ source, data }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) return;
    const message = readFrameMessage(data);
    if (message?.type === 'on-record:resize') tell(message.height);
    if (message?.type === 'on-record:ready')
      frame.contentWindow?.postMessage({ type: 'on-record:host', theme, focus: '' }, '*');
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

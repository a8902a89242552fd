/*
 * The frame's own address comes in, and what its host says; theme, height, focus and links go out. It runs
 * in the head of every frame as a classic script, which any static host can serve to the opaque origin of a
 * sandbox; a module could not be loaded there without CORS headers. Nothing else runs until the reader acts.
 */
import { appAttribute, missingAttribute } from '../model/servedPage';
import { followFocus } from './followFocus';
import { openLinksOutside } from './openLinksOutside';
import { loadOnIntent } from './loadOnIntent';
import { readHostMessage, type FrameMessage, type Theme } from './messages';
import { tellHeights } from './tellHeights';
import { themeTokens } from './themeTokens';

const script = document.currentScript as HTMLScriptElement | null;
const page = document.documentElement;
const host = window.parent;
const { properties, hints } = themeTokens(new URLSearchParams(location.search));

for (const [name, value] of properties) page.style.setProperty(name, value);
// oxlint-disable-next-line no-console -- A publisher who tries out values looks there.
for (const hint of hints) console.warn(`On Record: ${hint}`);

if (host !== window) {
  document.addEventListener('DOMContentLoaded', script?.hasAttribute(missingAttribute) ? miss : join);
}
document.addEventListener('DOMContentLoaded', () => loadOnIntent(script?.getAttribute(appAttribute)));

function tell(message: FrameMessage): void {
  host.postMessage(message, '*');
}

function miss(): void {
  tell({ type: 'on-record:missing' });
}

function join(): void {
  tellWhole();
  const heights = tellHeights(page, host);
  const focus = followFocus((id, top) => tell({ type: 'on-record:focus', id, top }));
  openLinksOutside(heights);
  addEventListener('message', ({ source, data }) => {
    const message = source === host ? readHostMessage(data) : undefined;
    if (!message) return;
    setTheme(message.theme);
    heights.greet();
    focus(message.focus);
  });
  tell({ type: 'on-record:ready', title: document.title });
}

/** Where the whole story stands, in words: whoever cannot follow the link can copy it. */
function tellWhole(): void {
  const place = document.querySelector('[data-whole-address]');
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (place && link) place.textContent = link.href;
}

function setTheme(theme: Theme): void {
  if (theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}

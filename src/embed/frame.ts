/*
 * The first script of every frame: reads the look from the frame's address and exchanges theme, height, focus
 * and links with the host. A classic script, because a module from the opaque origin of a sandbox needs CORS
 * headers, which a static host may not send. The page's own scripts load when the reader acts.
 */
import { appAttribute, missingAttribute, transparentAttribute } from '../model/servedPage';
import { arrivalKey } from './arrivalKey';
import { followFocus } from './followFocus';
import { followLinksInPlace } from './followLinksInPlace';
import { openLinksOutside } from './openLinksOutside';
import { keepFoldsStill } from './keepFoldsStill';
import { loadOnIntent } from './loadOnIntent';
import { readHostMessage, type FrameEvent, type Theme } from './messages';
import { reportHeights } from './reportHeights';
import { themeTokens } from './themeTokens';

const script = document.currentScript as HTMLScriptElement | null;
const page = document.documentElement;
const host = window.parent;
const key = arrivalKey(page);
const { properties, hints } = themeTokens(new URLSearchParams(location.search));

for (const [name, value] of properties) page.style.setProperty(name, value);
// oxlint-disable-next-line no-console -- A publisher who tries out values looks there.
for (const hint of hints) console.warn(`On Record: ${hint}`);

if (host !== window) {
  document.addEventListener(
    'DOMContentLoaded',
    script?.hasAttribute(missingAttribute) ? sendMissing : connect,
  );
}
document.addEventListener('DOMContentLoaded', () => loadOnIntent(script?.getAttribute(appAttribute)));

function send(event: FrameEvent): void {
  host.postMessage({ ...event, key }, '*');
}

function sendMissing(): void {
  send({ type: 'on-record:missing' });
}

function connect(): void {
  showStoryAddress();
  keepFoldsStill();
  const heights = reportHeights(page, host, send);
  const setFocus = followFocus((id, top) => send({ type: 'on-record:focus', id, top }));
  openLinksOutside(heights);
  followLinksInPlace(key);
  addEventListener('message', ({ source, data }) => {
    const message = source === host ? readHostMessage(data) : undefined;
    if (!message) return;
    setTheme(message.theme);
    page.toggleAttribute(transparentAttribute, message.transparent === true);
    heights.useOwnMessages();
    setFocus(message.focus);
  });
  send({ type: 'on-record:ready', title: document.title });
}

/** Writes the address of the whole story out, for readers whose sandbox forbids the link. */
function showStoryAddress(): void {
  const element = document.querySelector('[data-whole-address]');
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (element && link) element.textContent = link.href;
}

function setTheme(theme: Theme): void {
  if (theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}

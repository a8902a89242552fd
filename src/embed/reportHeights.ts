/*
 * Reports the height of a frame's document to its host whenever it has changed, in the dialect of that host.
 */
import {
  iframeResizerId,
  iframeResizerSize,
  openDialects,
  pymHeight,
  wordPressLimit,
  wordPressMessage,
  wordPressSecret,
} from './dialects';
import { heightKeeper } from './heightKeeper';
import type { FrameEvent } from './messages';

/** What the rest of the frame needs of the connection to the host. */
export interface Heights {
  /** Reports in our own messages alone, because the host turned out to be our own element. */
  useOwnMessages: () => void;
  /** Has WordPress open a link; false where it is not the host or does not open that link. */
  open: (link: HTMLAnchorElement) => boolean;
}

/** Reports the height of `page` to `host`, now and after each change; `send` sends a message of our own. */
export function reportHeights(page: HTMLElement, host: Window, send: (event: FrameEvent) => void): Heights {
  const keeper = heightKeeper();
  const childId = new URLSearchParams(location.search).get('childId');
  const slug = /\/embed\/([^/]+)/.exec(location.pathname)?.[1] ?? '';
  let secret: string | undefined;
  let resizerId: string | undefined;
  let resizerType: 'init' | 'size' = 'init';
  let ownMessages = false;
  let drawn = false;
  const post = (message: unknown) => host.postMessage(message, '*');

  const report = (height: number) => {
    if (ownMessages) send({ type: 'on-record:resize', height });
    else if (secret) {
      post(wordPressMessage('height', height, secret));
      page.toggleAttribute('data-clamped', height > wordPressLimit);
    } else if (childId) post(pymHeight(height, childId));
    else if (resizerId !== undefined) {
      post(iframeResizerSize(resizerId, height, innerWidth, resizerType));
      resizerType = 'size';
    } else {
      for (const dialect of Object.values(openDialects)) post(dialect(height, { href: location.href, slug }));
      requestNativeResize();
    }
  };

  const measure = () => {
    // Before its first layout, or without a box as in a hidden tab, a frame has no meaningful height.
    if (!drawn || innerWidth === 0) return;
    const height = keeper.next({ content: page.getBoundingClientRect().height, frame: innerHeight });
    if (height !== undefined) report(height);
  };
  const reportAgain = () => {
    keeper.forget();
    measure();
  };

  const readSecret = () => {
    const found = wordPressSecret(location.hash);
    if (!found || found === secret) return;
    secret = found;
    // Keeps the item that stands before the secret in the hash, and takes the secret out.
    const [item] = location.hash.slice(1).split(/[#?]/);
    if (item) location.replace(`#${item}`);
    reportAgain();
  };

  readSecret();
  const onLayout = () => {
    drawn = true;
    measure();
  };
  new ResizeObserver(onLayout).observe(page);
  addEventListener('resize', measure);
  addEventListener('hashchange', readSecret);
  // A ResizeObserver does not run in a frame that is out of sight. And from the back/forward cache the host's page
  // may come back without the height it was sent.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keeper.forget();
    onLayout();
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== host) return;
    const id = iframeResizerId(data);
    // It greets a frame again until it has an answer to each.
    if (id !== undefined) [resizerId, resizerType] = [id, 'init'];
    if (id !== undefined || (secret && isWordPressReady(data, secret))) reportAgain();
  });

  return {
    useOwnMessages() {
      if (ownMessages) return;
      ownMessages = true;
      reportAgain();
    },
    open({ href, host: linked }) {
      if (!secret || linked !== location.host) return false;
      post(wordPressMessage('link', href, secret));
      return true;
    },
  };
}

/** WordPress sends `ready` where its script was loaded after the frame. */
function isWordPressReady(data: { message?: unknown; secret?: unknown } | null, secret: string): boolean {
  return data?.message === 'ready' && data.secret === secret;
}

/** Asks a host that sizes frames natively (`window.requestResize`) to measure again. */
function requestNativeResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The host does not support it; the messages have the height.
  }
}

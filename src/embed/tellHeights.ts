/*
 * The frame's document comes in, and whatever shows what kind of host it has; its height goes out to that
 * host, in one way at a time, whenever it has changed.
 */
import { openDialects, pymHeight, wordPressLimit, wordPressMessage, wordPressSecret } from './dialects';
import { heightKeeper } from './heightKeeper';

/** What the rest of the frame may ask of its heights. */
export interface Heights {
  /** The host is our own element: from now on it is told in our own words alone. */
  greet: () => void;
  /** Asks a host that opens links by itself to open one; false where it is no such host. */
  open: (link: HTMLAnchorElement) => boolean;
}

/** Tells `host` the height of `page`, now and after each change. */
export function tellHeights(page: HTMLElement, host: Window): Heights {
  const keeper = heightKeeper();
  const childId = new URLSearchParams(location.search).get('childId');
  const slug = /\/embed\/([^/]+)/.exec(location.pathname)?.[1] ?? '';
  let secret: string | undefined;
  let greeted = false;
  let drawn = false;
  const post = (message: unknown) => host.postMessage(message, '*');

  const tell = (height: number) => {
    if (greeted) post({ type: 'on-record:resize', height });
    else if (secret) {
      post(wordPressMessage('height', height, secret));
      page.toggleAttribute('data-clamped', height > wordPressLimit);
    } else if (childId) post(pymHeight(height, childId));
    else {
      for (const dialect of Object.values(openDialects)) post(dialect(height, { href: location.href, slug }));
      askToResize();
    }
  };

  const look = () => {
    // Before its style is there, or without a box as in a hidden tab, a frame has no height worth telling.
    if (!drawn || innerWidth === 0) return;
    const height = keeper.next({ content: page.getBoundingClientRect().height, frame: innerHeight });
    if (height !== undefined) tell(height);
  };
  const lookAnew = () => {
    keeper.forget();
    look();
  };

  const readSecret = () => {
    const found = wordPressSecret(location.hash);
    if (!found || found === secret) return;
    secret = found;
    // An item named before the secret is the reader's; the secret is not.
    const [item] = location.hash.slice(1).split(/[#?]/);
    if (item) location.replace(`#${item}`);
    lookAnew();
  };

  readSecret();
  const draw = () => {
    drawn = true;
    look();
  };
  new ResizeObserver(draw).observe(page);
  addEventListener('resize', look);
  addEventListener('hashchange', readSecret);
  // Browsers observe nothing in a frame that is out of sight. And the host’s page may come back from the
  // back/forward cache as another one.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keeper.forget();
    draw();
  });
  addEventListener('message', ({ source, data }) => {
    if (source === host && secret && isWordPressReady(data, secret)) lookAnew();
  });

  return {
    greet() {
      if (greeted) return;
      greeted = true;
      lookAnew();
    },
    open({ href, host: linked }) {
      if (!secret || linked !== location.host) return false;
      post(wordPressMessage('link', href, secret));
      return true;
    },
  };
}

/** WordPress says so where its script was loaded after the frame. */
function isWordPressReady(data: { message?: unknown; secret?: unknown } | null, secret: string): boolean {
  return data?.message === 'ready' && data.secret === secret;
}

/** Where the host sizes frames natively, it is told to look again; a host that does not takes no notice. */
function askToResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // A host that may not know sizes by itself, which the messages have told already.
  }
}

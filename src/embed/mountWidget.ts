/*
 * The widget inside `<on-record>`: a sandboxed frame in a shadow root, and the messages to and from it. One
 * closure over the element's state, since private fields of a class cost more bytes in a publisher's page.
 */
import type { FrameMessage } from './messages';
import { pageGround } from './pageGround';
import { reservedSpace } from './reservedSpace';

const create = <Tag extends 'a' | 'div' | 'iframe' | 'p' | 'slot'>(tag: Tag) => document.createElement(tag);

/**
 * Mounts a widget in the shadow root of an element. `home` is the address of our script. Returns the update to
 * call whenever the element is connected, disconnected, or has an attribute changed.
 */
export function mountWidget(element: HTMLElement, home: string | undefined) {
  const get = (name: string) => element.getAttribute(name) ?? '';
  const frame = create('iframe');
  const box = create('div');
  const notice = create('p');
  const slot = create('slot');
  const link = create('a');
  const sheet = new CSSStyleSheet();
  const root = element.attachShadow({ mode: 'open' });
  let address: string;
  let frameTitle: string | undefined;
  let frameHeight: number | undefined;
  let focus = location.hash.slice(1);
  let timer: ReturnType<typeof setTimeout>;
  // Only the page that is asked for with it can send it back: a page to which the frame was led is a stranger.
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-');

  slot.append(link);
  // The frame gets no origin, no forms and no windows, so that nothing in it can reach the publisher's page.
  Object.assign(frame, {
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    allow: 'clipboard-write *',
    credentialless: true,
  });
  root.append(box, notice);
  root.adoptedStyleSheets = [sheet];

  /** Shows the frame, or, where it failed, the link, in whose words the publisher has put it: the element has none of its own. */
  const setLoaded = (loaded = false) => {
    notice.hidden = loaded;
    box.hidden = !loaded;
    if (!loaded) notice.append(slot);
  };
  const reset = () => {
    clearTimeout(timer);
    observer.disconnect();
    setLoaded(true);
  };
  const load = () => {
    reset();
    // In a task of its own, so that a page with many widgets answers its reader between them.
    timer = setTimeout(() => {
      frame.src = `${address}&theme=${looks().theme}#?key=${key}`;
      box.replaceChildren(frame);
      timer = setTimeout(setLoaded, 10_000);
    });
  };
  // A frame costs a page more than all else here: until the reader is within 80 % of a window's height of it, the
  // link stands in its place.
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
    rootMargin: '80%',
  });

  /**
   * What the frame is told of its looks: the theme that the `theme` attribute asks for, or else the page's own, and
   * whether the page's ground is to show through, which takes that its words can be read there.
   */
  const looks = () => {
    const [pageIsDark, legible] = pageGround(element, notice);
    const asked = get('theme');
    const dark = asked === 'dark' || (asked !== 'light' && pageIsDark);
    const theme = dark ? 'dark' : 'light';
    // Browsers paint a ground behind a frame whose document has another scheme than the frame itself.
    frame.style.colorScheme = theme;
    return { theme, transparent: legible && dark === pageIsDark };
  };
  const send = () => {
    // What is sent before the frame listens is sent again when it says that it is ready.
    frame.contentWindow?.postMessage({ type: 'on-record:host', focus, ...looks() }, '*');
  };
  const onHashChange = () => {
    focus = location.hash.slice(1);
    send();
  };

  const updateFrame = () => {
    frame.title = get('title') || frameTitle || element.textContent;
    // Without a number this is no valid height, and that of `reservedSpace` holds.
    box.style.height = `${get('height') || frameHeight}px`;
  };

  const render = () => {
    const item = get('item');
    const kind = item ? 'item' : get('section') || (get('layout') === 'page' ? 'page' : '');
    const site = siteOf(get('src') || home);
    if (!site) {
      reset();
      box.replaceChildren(slot);
      // oxlint-disable-next-line no-console -- A publisher who tries out values looks there.
      return console.warn(`On Record: src="${get('src')}" must be like https://HOST/`);
    }
    const at = (path: string) => new URL(path + get('story'), site).href;
    const wanted = `${at('embed/')}/${item ? `item/${item}` : kind}?${get('look')}`;
    link.textContent = link.href = at('stories/');
    sheet.replaceSync(reservedSpace(get('heights'), kind));
    if (wanted !== address) {
      reset();
      address = wanted;
      // Taken out and put back for a new address, so that the frame adds no entry to the reader's history.
      box.replaceChildren(slot);
    }
    updateFrame();
    if (frame.isConnected) send();
    else if (get('loading') === 'eager') load();
    else observer.observe(box);
  };

  const onMessage = ({ source, data }: MessageEvent) => {
    const message = Object(data) as FrameMessage;
    // Only our own page in our own frame knows the key, so what it tells is taken at its word. A window that is gone has
    // no source, and neither has a frame that is not there yet: the key tells these apart too.
    if (source !== frame.contentWindow || message.key !== key) return;
    const { type } = message;
    if (type === 'on-record:ready') {
      reset();
      frameTitle = message.title;
      send();
    } else if (type === 'on-record:resize') frameHeight = message.height;
    else if (type === 'on-record:focus') {
      focus = message.id;
      if ('hash' in element.dataset)
        history.replaceState(history.state, '', Object.assign(new URL(location.href), { hash: focus }));
      // The frame cannot scroll the page around it to the item that the reader chose in it.
      const top = frame.getBoundingClientRect().top + message.top;
      if (focus && (top < 0 || top > innerHeight - 80)) scrollBy(0, top - 80);
    } else if (type === 'on-record:missing') setLoaded();
    updateFrame();
    // With a hyphen too: Angular and JSX take no name with a colon.
    for (const sign of ':-')
      element.dispatchEvent(new CustomEvent(type.replace(':', sign), { bubbles: true, detail: message }));
  };

  box.addEventListener('transitionend', send);

  return () => {
    const listen = element.isConnected ? addEventListener : removeEventListener;
    listen('message', onMessage);
    listen('hashchange', onHashChange);
    if (element.isConnected) render();
    else reset();
  };
}

/**
 * The site that frames come from, resolved against the page's own address; undefined for what is none. One without a
 * scheme and a slash (`example.org`) would lead to a file beside the publisher's page.
 */
function siteOf(address = ''): URL | undefined {
  const fits = /^(https?:\/)?\//.test(address) && URL.canParse(address, location.href);
  return fits ? new URL(address, location.href) : undefined;
}

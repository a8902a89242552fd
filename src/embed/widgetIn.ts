/*
 * The attributes of an element on a publisher's page come in, and messages from its frame; the frame goes
 * out, in a box of the right height, and events for the page. It asks the page for nothing else: no style,
 * no storage, no other request.
 */
import { readFrameMessage } from './messages';
import { reservedSpace } from './reservedSpace';

const make = <Tag extends 'a' | 'div' | 'iframe' | 'slot'>(tag: Tag) => document.createElement(tag);

/** Puts a widget into the shadow of an element: `begin` and `end` with its place on a page, `dress` by its attributes. */
export function widgetIn(element: HTMLElement, home: string | undefined) {
  const get = (name: string) => element.getAttribute(name) ?? '';
  const frame = make('iframe');
  const notice = make('div');
  const slot = make('slot');
  const link = make('a');
  const sheet = new CSSStyleSheet();
  const root = element.attachShadow({ mode: 'open' });
  let shown: string;
  let name: string | undefined;
  let told: number | undefined;
  let focus: string;
  let deadline: ReturnType<typeof setTimeout>;

  slot.append(link);
  notice.append('Could not be shown here: ', slot);
  // Whatever the frame shows, it is a stranger to the page: no origin, no forms, no windows of its own.
  Object.assign(frame, {
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    allow: 'clipboard-write *',
    credentialless: true,
  });
  root.adoptedStyleSheets = [sheet];

  const show = (whole: boolean) => {
    frame.hidden = !whole;
    notice.hidden = whole;
  };
  const rest = () => {
    seen.disconnect();
    clearTimeout(deadline);
    show(true);
  };
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    seen.disconnect();
    // A frame that can be seen may keep silent for ten seconds; then the reader is told.
    deadline = setTimeout(show, 10_000, false);
  });

  /**
   * The theme the page asks for; else the page's own, since its words can be read on its ground. A frame
   * in the page's own theme is seen through; to one in the other, browsers give a ground of its own.
   */
  const theme = () => {
    // The green of the page's words, as in `rgb(236, 232, 221)`: most of how light they are.
    const page = Number(getComputedStyle(element).color.split(',')[1]) > 127 ? 'dark' : 'light';
    frame.style.colorScheme = page;
    const asked = get('theme');
    return asked === 'light' || asked === 'dark' ? asked : page;
  };
  const tell = () => {
    // What comes too early is told again when the frame says that it is ready.
    frame.contentWindow?.postMessage({ type: 'on-record:host', theme: theme(), focus }, '*');
  };
  const readHash = () => {
    focus = location.hash.slice(1);
    tell();
  };

  /** As long as no height is known, the sheet’s stands. */
  const fit = () => {
    frame.title = get('title') || name || element.textContent;
    frame.style.height = `${get('height') || told}px`;
  };

  const dress = () => {
    const part = get('item') ? `/item/${get('item')}` : get('section') && `/${get('section')}`;
    const at = (path: string) => new URL(path + get('story'), get('src') || home).href;
    const address = `${at('embed/')}${part}?${get('look')}`;
    link.textContent = link.href = at('stories/');
    sheet.replaceSync(reservedSpace(get('heights'), part));
    fit();
    frame.loading = (get('loading') || 'lazy') as 'lazy';
    if (address === shown) tell();
    else {
      rest();
      shown = address;
      // A frame of its own for each address: no step in the reader’s history, and its address before its place.
      frame.remove();
      frame.src = `${address}&theme=${theme()}`;
      root.append(frame, notice);
      seen.observe(element);
    }
  };

  const hear = ({ source, origin, data }: MessageEvent) => {
    const message = source === frame.contentWindow && origin === 'null' ? readFrameMessage(data) : undefined;
    if (!message) return;
    const { type } = message;
    if (type === 'on-record:ready') {
      rest();
      name = message.title;
      tell();
    } else if (type === 'on-record:resize') told = message.height;
    else if (type === 'on-record:focus') {
      focus = message.id;
      if ('hash' in element.dataset) history.replaceState(history.state, '', `#${focus}`);
      // The frame cannot bring into view what the reader has chosen there, on a page that is not its own.
      const top = frame.getBoundingClientRect().top + message.top;
      if (focus && (top < 0 || top > innerHeight - 80)) scrollBy(0, top - 80);
    } else show(false);
    fit();
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: message }));
  };

  const listen = (how: typeof addEventListener) => {
    how('message', hear);
    how('hashchange', readHash);
  };

  return {
    dress,
    begin() {
      listen(addEventListener);
      element.addEventListener('transitionend', tell);
      focus = location.hash.slice(1);
      dress();
    },
    end() {
      listen(removeEventListener);
      rest();
    },
  };
}

/*
 * The attributes of an element on a publisher's page come in, and messages from its frame; the frame goes
 * out, in a box of the right height, and events for the page. It asks the page for nothing else: no style,
 * no storage, no other request.
 */
import { readFrameMessage } from './messages';
import { reservedSpace } from './reservedSpace';

const make = <Tag extends 'a' | 'div' | 'iframe' | 'p' | 'slot'>(tag: Tag) => document.createElement(tag);

/** Puts a widget into the shadow of an element; what goes out is called whenever its place or an attribute has changed. */
export function mountWidget(element: HTMLElement, home: string | undefined) {
  const get = (name: string) => element.getAttribute(name) ?? '';
  const frame = make('iframe');
  const box = make('div');
  const notice = make('p');
  const slot = make('slot');
  const link = make('a');
  const sheet = new CSSStyleSheet();
  const root = element.attachShadow({ mode: 'open' });
  let shown: string;
  let name: string | undefined;
  let told: number | undefined;
  let focus = location.hash.slice(1);
  let next: ReturnType<typeof setTimeout>;

  slot.append(link);
  notice.append('Could not be shown here: ');
  // Whatever the frame shows, it is a stranger to the page: no origin, no forms, no windows of its own.
  Object.assign(frame, {
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    allow: 'clipboard-write *',
    credentialless: true,
  });
  root.append(box, notice);
  root.adoptedStyleSheets = [sheet];

  const show = (whole = false) => {
    notice.hidden = whole;
    box.hidden = !whole;
    if (!whole) notice.append(slot);
  };
  const rest = () => {
    clearTimeout(next);
    near.disconnect();
    show(true);
  };
  const load = () => {
    rest();
    // In a task of its own: however many widgets a page has, it can answer its reader between them.
    next = setTimeout(() => {
      frame.src = `${shown}&theme=${theme()}`;
      box.replaceChildren(frame);
      // The frame may keep silent for ten seconds; then the reader is told.
      next = setTimeout(show, 10_000);
    });
  };
  // To make a frame costs a page more than all else here. Until the reader comes near, by less than the height
  // of the window, the link stands.
  const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
    rootMargin: '80%',
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
    box.style.height = `${get('height') || told}px`;
  };

  const dress = () => {
    const item = get('item');
    const kind = item ? 'item' : get('section');
    const at = (path: string) => new URL(path + get('story'), get('src') || home).href;
    const address = `${at('embed/')}/${item ? `item/${item}` : kind}?${get('look')}`;
    link.textContent = link.href = at('stories/');
    sheet.replaceSync(reservedSpace(get('heights'), kind));
    if (address !== shown) {
      rest();
      shown = address;
      // A frame of its own for each address: no step in the reader’s history, and its address before its place.
      box.replaceChildren(slot);
    }
    fit();
    if (frame.isConnected) tell();
    else if (get('loading') === 'eager') load();
    else near.observe(box);
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
      if ('hash' in element.dataset)
        history.replaceState(history.state, '', Object.assign(new URL(location.href), { hash: focus }));
      // The frame cannot bring into view what the reader has chosen there, on a page that is not its own.
      const top = frame.getBoundingClientRect().top + message.top;
      if (focus && (top < 0 || top > innerHeight - 80)) scrollBy(0, top - 80);
    } else show();
    fit();
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: message }));
  };

  box.addEventListener('transitionend', tell);

  return () => {
    const listen = element.isConnected ? addEventListener : removeEventListener;
    listen('message', hear);
    listen('hashchange', readHash);
    if (element.isConnected) dress();
    else rest();
  };
}

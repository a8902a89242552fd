/*
 * Anything that a window may be sent comes in; one of our own messages goes out, whole and of the right
 * shape, or nothing. The one contract between the frame and the element on the publisher's page.
 */

/** How light a frame is drawn; `auto` leaves it to the reader's system. */
export type Theme = 'light' | 'dark' | 'auto';

/** What a frame says to the page it stands in. */
export type FrameMessage =
  /** It can be spoken to; `title` is that of its document. */
  | { type: 'on-record:ready'; title: string }
  /** The height of its content, in whole CSS pixels. */
  | { type: 'on-record:resize'; height: number }
  /** The reader has chosen an item, `top` CSS pixels down the frame; an empty id is a focus released. */
  | { type: 'on-record:focus'; id: string; top: number }
  /** There is no such story, section or item. */
  | { type: 'on-record:missing' };

/** What a page says to a frame: in answer to `ready`, and whenever either changes. */
export type HostMessage = { type: 'on-record:host'; theme: Theme; focus: string };

/** What may be in a message before it has been read. */
type Fields = Partial<Record<'type' | 'title' | 'height' | 'id' | 'top' | 'theme' | 'focus', unknown>>;

/** Nobody needs longer words. */
const isText = (value: unknown) => typeof value === 'string' && value.length < 1e3;
/** Nobody needs a higher frame. */
const isLength = (value: unknown) => typeof value === 'number' && value >= 0 && value < 1e6;

/** A message from a frame; undefined for anything else. Never throws, whatever a window can be sent. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const { type, title, height, id, top } = Object(data) as Fields;
  const fits =
    type === 'on-record:ready'
      ? isText(title)
      : type === 'on-record:resize'
        ? isLength(height)
        : type === 'on-record:focus'
          ? isText(id) && isLength(top)
          : type === 'on-record:missing';
  return fits ? (data as FrameMessage) : undefined;
}

/** A message from a page to its frame; undefined for anything else. Never throws, whatever a window can be sent. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const { type, theme, focus } = Object(data) as Fields;
  const themed = theme === 'light' || theme === 'dark' || theme === 'auto';
  return type === 'on-record:host' && themed && isText(focus) ? (data as HostMessage) : undefined;
}

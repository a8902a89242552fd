/*
 * The contract between the frame and `<on-record>`: the types of their messages, and functions that read one
 * from whatever a window was sent.
 */

/** The colour scheme of a frame; `auto` is that of the reader's system. */
export type Theme = 'light' | 'dark' | 'auto';

/**
 * A message from a frame to its host. `key` is that of the address by which the host made the frame, if it has one
 * (`#?key=…`): only the page at that address knows it, and no page to which the frame was led since.
 */
export type FrameMessage = { key?: string } & FrameEvent;

/** What a frame tells. */
export type FrameEvent =
  /** It listens for messages; `title` is that of its document. */
  | { type: 'on-record:ready'; title: string }
  /** The height of its content, in whole CSS pixels. */
  | { type: 'on-record:resize'; height: number }
  /** The reader has chosen an item, `top` CSS pixels down the frame; an empty id clears the focus. */
  | { type: 'on-record:focus'; id: string; top: number }
  /** There is no such story, section or item. */
  | { type: 'on-record:missing' };

/**
 * A message from the host to its frame: in answer to `ready`, and whenever theme or focus changes. `transparent` says
 * that the frame's words can be read on the page's own ground; without it, the frame paints its paper.
 */
export type HostMessage = { type: 'on-record:host'; theme: Theme; focus: string; transparent?: boolean };

/** The fields of a message before they are validated. */
type Fields = Partial<Record<'type' | 'title' | 'height' | 'id' | 'top' | 'theme' | 'focus', unknown>>;

/** A string under 1,000 characters: no id or title is longer. */
const isText = (value: unknown) => typeof value === 'string' && value.length < 1e3;
/** A number of CSS pixels under a million: no frame is higher. */
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

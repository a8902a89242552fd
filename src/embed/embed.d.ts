/** The element `<on-record>` that `embed.js` defines, for TypeScript: one story, or a part of it, in a frame. */

/** What `<on-record>` takes; each attribute can be changed at any time. */
export interface OnRecordAttributes {
  /** The story’s name in its address. */
  story: string;
  /** `card`, or nothing: the whole story as a card whose sections open one by one; `page`: all of it, open. */
  layout?: 'card' | 'page';
  /** One section alone; without it, the whole story. */
  section?: 'stands' | 'timeline' | 'voices' | 'text';
  /** The id of one event or statement alone. */
  item?: string;
  /** `auto`, or nothing: that of the page around it. */
  theme?: 'light' | 'dark' | 'auto';
  /** Where the stories are, as `https://HOST/`; without it, where the script came from. */
  src?: string;
  /** Heights measured beforehand, in CSS pixels, as `320:1240 600:980`: narrowest first, each `width:height`. */
  heights?: string;
  /** A fixed height in CSS pixels; what is longer scrolls inside. */
  height?: number | string;
  /** The frame’s name for who cannot see it; without it, the frame’s own title. */
  title?: string;
  /** The language of `title`, BCP 47. */
  lang?: string;
  /** `lazy`, or nothing: when the reader comes near. */
  loading?: 'lazy' | 'eager';
  /** How it looks, as the query of a frame: `accent=0055aa,8ab8ff&font=georgia&radius=none&density=compact`. */
  look?: string;
  /** Present: the item that the reader follows becomes the hash of the page’s address. */
  'data-hash'?: string | boolean;
}

/** The element itself, an ordinary one with four events. */
export type OnRecordElement = HTMLElement;

/** The events of the element, by names that every template takes; they bubble. The `type` in `detail` has a colon. */
export interface OnRecordHyphenatedEventMap {
  /** The frame can be spoken to. */
  'on-record-ready': CustomEvent<{ type: 'on-record:ready'; title: string }>;
  /** The frame has another height, in CSS pixels. */
  'on-record-resize': CustomEvent<{ type: 'on-record:resize'; height: number }>;
  /** The reader follows an item, `top` CSS pixels down the frame; an empty id is none any more. */
  'on-record-focus': CustomEvent<{ type: 'on-record:focus'; id: string; top: number }>;
  /** There is no such story, section or item. */
  'on-record-missing': CustomEvent<{ type: 'on-record:missing' }>;
}

/** All events of the element: each comes by a name with a hyphen, and by one with a colon. */
export interface OnRecordEventMap extends OnRecordHyphenatedEventMap {
  'on-record:ready': OnRecordHyphenatedEventMap['on-record-ready'];
  'on-record:resize': OnRecordHyphenatedEventMap['on-record-resize'];
  'on-record:focus': OnRecordHyphenatedEventMap['on-record-focus'];
  'on-record:missing': OnRecordHyphenatedEventMap['on-record-missing'];
}

declare global {
  interface HTMLElementTagNameMap {
    'on-record': OnRecordElement;
  }
  // The names that lib.dom merges.
  interface HTMLElementEventMap extends OnRecordEventMap {}
}

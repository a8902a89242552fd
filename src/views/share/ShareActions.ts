/** A part of a story that can be embedded, as choices list it. */
export interface SharePart {
  /** A section, the id of an item, `story` for the whole page, or empty for the card: the hash that leads here. */
  value: string;
  name: string;
  kind: 'whole' | 'section' | 'event' | 'statement';
}

/** What a publisher chooses. */
export interface ShareChoice {
  part: string;
  form: string;
  theme: 'auto' | 'light' | 'dark';
  /** Parts of a frame's query, `accent=0055aa&radius=none`; empty for the usual look. */
  look: string;
  /** As measured, `width:height`; empty while nothing is. */
  heights: string;
  /** Whether browsers are to check the script. */
  checked: boolean;
}

/** One form of a snippet. */
export interface ShareForm {
  value: string;
  name: string;
  /** What to know before it is pasted. */
  note: string;
}

/** What can be chosen of a frame's look, and how well it can be read. */
export interface ShareLooks {
  /** The values of each part of a look, besides the accent. */
  values: Readonly<Record<string, readonly string[]>>;
  /** The contrast of an accent (six hexadecimal digits) on a theme's ground, 1 to 21. */
  contrast: (digits: string, theme: 'light' | 'dark') => number | undefined;
  /** The least contrast at which a frame takes an accent. */
  least: number;
}

/** What the panel asks of the page around it. */
export interface ShareActions {
  parts: readonly SharePart[];
  forms: readonly ShareForm[];
  looks: ShareLooks;
  /** The address of a part in the story. */
  link: (part: string) => string;
  /** What to paste; undefined where a part has no such form. */
  snippet: (choice: ShareChoice) => string | undefined;
  /** The address of the frame to show, as this site serves it. */
  frame: (choice: ShareChoice) => string;
  /** Tells heights at common widths as they become known, and again when they change; gives what ends it. */
  measure: (part: string, tell: (heights: string) => void) => () => void;
  /** Tells the height of a frame that is shown; gives what ends it. */
  follow: (
    frame: HTMLIFrameElement,
    theme: ShareChoice['theme'],
    tell: (height: number) => void,
  ) => () => void;
  /** Whether it could be copied. */
  copy: (words: string) => Promise<boolean>;
  /** An item with its attribution, on the clipboard; undefined where a part has none. */
  copyAttributed: (part: string) => (() => Promise<boolean>) | undefined;
  /** Hands a part to the device's own way of sharing; undefined where there is none. */
  send: ((part: string) => Promise<boolean>) | undefined;
}

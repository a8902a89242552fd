/** A part of a story that can be embedded, as choices list it. */
export interface SharePart {
  /** A section, the id of an item, or empty for the whole story: the hash that leads here. */
  value: string;
  name: string;
  kind: 'whole' | 'section' | 'event' | 'statement';
}

/** What a publisher chooses. */
export interface ShareChoice {
  part: string;
  form: string;
  theme: 'auto' | 'light' | 'dark';
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

/** What the panel asks of the page around it. */
export interface ShareActions {
  parts: readonly SharePart[];
  forms: readonly ShareForm[];
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

/** A part of a message: text, an argument, or one of several messages that an argument chooses. */
export type MessagePart =
  | string
  /** An argument as it is given. */
  | [name: string, kind?: undefined, inner?: undefined]
  /** A number in the digits and the grouping of the language. */
  | [name: string, kind: 'number', inner?: undefined]
  /** What stands between the tags of this name. */
  | [name: string, kind: 'tag', inner: MessageData]
  /** Cases by category of the plural or by value (`=0`); by value alone for `select`. All have `other`. */
  | [name: string, kind: 'plural' | 'select', inner: Record<string, MessageData>];

/** A message as plain data (JSON), so that a page can carry those that its script needs. */
export type MessageData = string | MessagePart[];

/** The messages of a language: by room, then by name. */
export type RoomsData = Record<string, Record<string, MessageData>>;

/** All that words are made of. */
export interface WordsData {
  /** The language of the messages (BCP 47), as the name of their file has it. */
  language: string;
  /** The language by which dates, numbers and lists are written: the same with its region. */
  locale: string;
  /** The direction that language is written in. */
  direction: 'ltr' | 'rtl';
  /** Whether the story around them is in another language, so that every message has to say that it is not. */
  foreign: boolean;
  rooms: RoomsData;
}

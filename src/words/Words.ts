import type { Rooms } from './Rooms';

/** The rooms of messages that scripts of readers need: they are sent with a story's data. */
export const liveRooms = [
  'page',
  'sections',
  'items',
  'copying',
  'clocks',
  'ruler',
  'filters',
  'attribution',
  'phrases',
  'standings',
  'lists',
  'share',
] as const satisfies readonly (keyof Rooms)[];

interface Language {
  /** The language of the messages (BCP 47). */
  language: string;
  /** The language by which dates, numbers and lists are written, with its region. */
  locale: string;
  /** The direction that language is written in. */
  direction: 'ltr' | 'rtl';
  /** The attributes of an element that holds only such words, where the story around is in another language. */
  attributes: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** The words that scripts of readers have. */
export type LiveWords = Language & Pick<Rooms, (typeof liveRooms)[number]>;

/** All words of the interface in one language. */
export type Words = Language & Rooms;

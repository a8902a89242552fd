import type { Rooms } from './Rooms';

/** The rooms of messages that the script of every page needs: they are sent with a story's data. */
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

/** The words that the script of every page has. */
export type LiveWords = Language & Pick<Rooms, (typeof liveRooms)[number]>;

/** The same with the words of sharing, which few readers ask for: they come with its code. */
export type SharingWords = LiveWords & Pick<Rooms, 'share'>;

/** All words of the interface in one language. */
export type Words = Language & Rooms;

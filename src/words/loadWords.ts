/*
 * Makes the words of a language from its messages. The build and the commands have all languages; a page carries one,
 * and of that only what its script needs.
 */
import { directionOf } from '../model/directionOf';
import { makeWords } from './makeWords';
import type { RoomsData, WordsData } from './MessageData';
import { messages } from './messages';
import { parseMessages } from './parseMessages';
import { liveRooms, type Words } from './Words';
import type { Rooms } from './Rooms';

/** English stands in for the languages that we lack, and is British where no region is given. */
const fallback = { language: 'en', locale: 'en-GB' } as const;

/** The words for a story in this language (BCP 47): in the nearest language that we have, else in English. */
export function loadWords(storyLanguage: string): Words {
  return load(storyLanguage).words;
}

/** Of the same words those that the script of every page needs, as data. */
export function liveWordsData(storyLanguage: string): WordsData {
  return onlyRooms(liveRooms, load(storyLanguage).data);
}

/** Of the same words those of sharing, as data. */
export function shareWordsData(storyLanguage: string): WordsData {
  return onlyRooms(['share'], load(storyLanguage).data);
}

function onlyRooms(rooms: readonly (keyof Rooms)[], data: WordsData): WordsData {
  return { ...data, rooms: Object.fromEntries(rooms.map((room) => [room, data.rooms[room] ?? {}])) };
}

const loaded = new Map<string, { data: WordsData; words: Words }>();

function load(storyLanguage: string): { data: WordsData; words: Words } {
  const known = loaded.get(storyLanguage);
  if (known) return known;
  const story = new Intl.Locale(storyLanguage).maximize();
  const tags = [storyLanguage, `${story.language}-${story.script}`, story.language];
  const language = tags.find((tag) => Object.hasOwn(messages, tag)) ?? fallback.language;
  const foreign = new Intl.Locale(language).language !== story.language;
  const locale = foreign || storyLanguage === fallback.language ? fallback.locale : storyLanguage;
  const data = { language, locale, direction: directionOf(language), foreign, rooms: roomsOf(language) };
  const made = { data, words: makeWords(data) };
  loaded.set(storyLanguage, made);
  return made;
}

const parsed = new Map<string, RoomsData>();

function roomsOf(language: string): RoomsData {
  const known = parsed.get(language);
  if (known) return known;
  const rooms = parseMessages(messages[language] ?? {}, `src/words/${language}.json`);
  parsed.set(language, rooms);
  return rooms;
}

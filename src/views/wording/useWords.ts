import { createContext, useContext } from 'react';
import type { LiveWords, SharingWords, Words } from '../../words/Words';

/** The words of the interface: all of them on the server, in the browser those that a script needs. */
export const WordsContext = createContext<LiveWords | undefined>(undefined);

/** The words that both the server and the reader's script have. Throws outside a `WordsContext`. */
export function useWords(): LiveWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('there are no words: render this within a WordsContext');
  return words;
}

/** With the words of sharing, for its views: on the server, and in what `page/sharing/sharing.tsx` renders. */
export function useSharingWords(): SharingWords {
  return useWords() as SharingWords;
}

/** All words, for what the server alone renders: inside a `StaticIsland`, and on pages without script. */
export function useAllWords(): Words {
  return useWords() as Words;
}

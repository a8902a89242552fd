import { loadWords } from '../../src/words/loadWords';

/** The words of stories in English, as pages have them where no region is given. */
export const english = loadWords('en');

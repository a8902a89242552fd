import type { SeededRandom } from './seededRandom';

/*
 * Plain sentences about a harbour. Their words are drawn, so that they pack about as well as prose and
 * not as well as one sentence said a thousand times.
 */

const who = [
  'the harbour office',
  'a night watchman',
  'the town council',
  'two engineers from the dredging company',
  'the keeper of the east gate',
  'a crew of the coastal ferry',
  'the insurers of the pier',
  'an inspector who gave no name',
  'the pilots on duty',
  'the editor of the local paper',
] as const;

const did = [
  'looked over',
  'wrote a short note about',
  'put off the repair of',
  'asked for the plans of',
  'closed the road to',
  'reported damage at',
  'paid for work on',
  'measured',
  'took photographs of',
  'gave a new date for',
] as const;

const what = [
  'the pumps below the old customs house',
  'the northern breakwater',
  'the lights along the channel',
  'a crane that had stood still since spring',
  'the lock between the two basins',
  'the sea wall near the fish market',
  'the tide gauge and its log',
  'a warehouse roof',
  'the moorings of the pilot boats',
  'the drains under the quay',
] as const;

const how = [
  'before the morning tide',
  'in heavy rain',
  'without telling the council',
  'for the third time that season',
  'after a call from the coast guard',
  'while the ferry waited outside',
  'with help from the next town',
  'as the budget allowed',
  'though nobody had asked for it',
  'under a contract that has not been published',
] as const;

/** Who did what to what, without a full stop. */
export function clause(random: SeededRandom): string {
  return `${random.oneOf(who)} ${random.oneOf(did)} ${random.oneOf(what)}`;
}

/** Who did what, and how, as a sentence. */
export function sentence(random: SeededRandom): string {
  return `${capital(clause(random))} ${random.oneOf(how)}.`;
}

/** The words with a capital letter at their head. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

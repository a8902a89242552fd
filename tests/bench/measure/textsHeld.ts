import { occurrencesIn } from '../../../src/model/occurrencesIn';
import type { BenchStory } from '../story/benchStory';

/** How many of a story's events a page holds whole. */
export interface TextsHeld {
  titles: number;
  texts: number;
  of: number;
}

/** Counts the titles and texts that stand in the words of a page, whatever white space it puts into them. */
export function textsHeld({ events }: BenchStory, words: string): TextsHeld {
  const { occurrences: within } = occurrencesIn(packed(words));
  const held = (text: string) => within(packed(text)).length > 0;
  return {
    titles: events.filter(({ title }) => held(title)).length,
    texts: events.filter(({ text }) => held(text)).length,
    of: events.length,
  };
}

/** Whether nothing is missing. */
export function allHeld({ titles, texts, of }: TextsHeld): boolean {
  return titles === of && texts === of;
}

/** The words of HTML that needs no script, as far as the stories of the benchmark go. */
export function wordsInHtml(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function packed(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

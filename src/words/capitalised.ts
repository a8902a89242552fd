import type { LiveWords } from './Words';

/** Words as they begin a line: with a capital, as the language has it. */
export function capitalised(text: string, { locale }: Pick<LiveWords, 'locale'>): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

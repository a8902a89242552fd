import type { LiveWords } from './Words';

/** “a”, “a and b”, “a, b and c”, as the language writes a list. */
export function listed({ locale }: Pick<LiveWords, 'locale'>, names: readonly string[]): string {
  return new Intl.ListFormat(locale).format(names);
}

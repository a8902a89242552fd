/**
 * The attributes of words that are the page's own: a page is in its story's language, the interface in
 * English. On an element that holds such words alone; one that also lays out a story's takes `lang` alone.
 */
export const interfaceLanguage = { lang: 'en', dir: 'ltr' } as const;

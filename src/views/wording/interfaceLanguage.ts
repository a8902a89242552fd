/**
 * The attributes of text of the interface, which is in English while the page is in its story's language. For an
 * element that holds only such text; one that also lays out text of the story takes `lang="en"` alone.
 */
export const interfaceLanguage = { lang: 'en', dir: 'ltr' } as const;

import { describe, expect, test } from 'vitest';
import { siteLanguage } from '../../../src/plugins/output/siteLanguage';

const newestFirst = [
  { slug: 'ferry', language: 'ja' },
  { slug: 'bridge', language: 'en-GB' },
];

describe('the pages that show no story are in one language', () => {
  test('that of the newest story, where none is named', () => {
    expect(siteLanguage(undefined, newestFirst)).toBe('ja');
    expect(siteLanguage('', newestFirst)).toBe('ja');
  });

  test('that of its original, where the newest is a version in another', () => {
    const versions = [
      { slug: 'ferry-ja', language: 'ja' },
      { slug: 'ferry', language: 'nl' },
    ];
    expect(siteLanguage(undefined, versions)).toBe('nl');
  });

  test('the one that SITE_LANGUAGE names, whatever the stories are in', () => {
    expect(siteLanguage('pt-BR', newestFirst)).toBe('pt-BR');
    expect(siteLanguage('he', [])).toBe('he');
  });

  test('written as BCP 47 writes it', () => {
    expect(siteLanguage('zh-hans', [])).toBe('zh-Hans');
    expect(siteLanguage('EN-us', [])).toBe('en-US');
  });

  test('English, where there is no story', () => {
    expect(siteLanguage(undefined, [])).toBe('en');
  });

  test.each(['Deutsch (Schweiz)', 'en_GB', 'e'])('“%s” is refused with the way out', (named) => {
    expect(() => siteLanguage(named, newestFirst)).toThrow(
      `SITE_LANGUAGE is “${named}”: write a language tag such as en, pt-BR or zh-Hans`,
    );
  });
});

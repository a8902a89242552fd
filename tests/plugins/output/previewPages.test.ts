import { describe, expect, test } from 'vitest';
import { answerFor } from '../../../src/plugins/output/previewPages';

const files = new Set([
  'index.html',
  '404.html',
  'stories/index.html',
  'assets/a b.js',
  'stories/flood/index.html',
]);
const isFile = (path: string) => files.has(path);
const at = (url: string, base = '/') => {
  const answer = answerFor(url, base, isFile);
  return answer.kind === 'file' ? answer.url : answer.kind;
};

describe('the preview answers as a static host does', () => {
  test('a page with or without a slash at its end', () => {
    expect(at('/')).toBe('/index.html');
    expect(at('/stories')).toBe('/stories/index.html');
    expect(at('/stories/')).toBe('/stories/index.html');
    expect(at('/stories/flood')).toBe('/stories/flood/index.html');
  });

  test('a file under its own name, also where the name is escaped', () => {
    expect(at('/404.html')).toBe('/404.html');
    expect(at('/assets/a%20b.js')).toBe('/assets/a%20b.js');
  });

  test('keeps the query, with every question mark in it', () => {
    expect(at('/stories/flood?side=tokyo&claim=leak')).toBe(
      '/stories/flood/index.html?side=tokyo&claim=leak',
    );
    expect(at('/stories?q=what?')).toBe('/stories/index.html?q=what?');
  });

  test('says not found of what is not there', () => {
    expect(at('/stories/none')).toBe('not-found');
    expect(at('/assets')).toBe('not-found');
  });

  test('serves a sub-folder alone, with or without a slash at its end', () => {
    expect(at('/x/', '/x/')).toBe('/x/index.html');
    expect(at('/x', '/x/')).toBe('/x/index.html');
    expect(at('/x?side=tokyo', '/x/')).toBe('/x/index.html?side=tokyo');
    expect(at('/x/stories', '/x/')).toBe('/x/stories/index.html');
    expect(at('/', '/x/')).toBe('not-found');
    expect(at('/stories', '/x/')).toBe('not-found');
    expect(at('/xx/', '/x/')).toBe('not-found');
  });

  test('never leaves the folder of the site, and never throws over a malformed address', () => {
    const everything = (url: string) => answerFor(url, '/', () => true).kind;
    expect(everything('/../package.json')).toBe('not-found');
    expect(everything('/stories/%2e%2e/%2e%2e/package.json')).toBe('not-found');
    expect(everything('/stories/..%5c..%5cpackage.json')).toBe('not-found');
    expect(everything('/%E0%A4%A')).toBe('not-found');
  });
});

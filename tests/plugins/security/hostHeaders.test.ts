import { describe, expect, test } from 'vitest';
import { headerRules, headersFile } from '../../../src/plugins/security/hostHeaders';

const rules = headerRules('/x/', { reading: ["'sha256-a='"], frame: ["'sha256-b='"], home: '' });

const patternFits = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path);

/** Every value that a host which joins all rules would send for a header. */
const valuesAt = (path: string, header: string) =>
  Object.entries(rules).flatMap(([pattern, headers]) =>
    patternFits(pattern, path) && headers[header] !== undefined ? [headers[header]] : [],
  );

/** What the policy at an address says of one thing, and undefined where it says nothing. */
const directiveAt = (path: string, name: string) =>
  valuesAt(path, 'Content-Security-Policy')
    .flatMap((policy) => policy.split(';'))
    .map((directive) => directive.split(' '))
    .find(([directive]) => directive === name)
    ?.slice(1);

describe('the headers of a site in a sub-folder', () => {
  test.each([
    '/x/',
    '/x/stories',
    '/x/stories/a',
    '/x/embed/a',
    '/x/assets/a.js',
    '/x/embed.js',
    '/x/404.html',
  ])('say nothing twice at %s', (path) => {
    const names = Object.values(rules).flatMap(Object.keys);
    for (const name of new Set(names)) expect(valuesAt(path, name).length).toBeLessThanOrEqual(1);
  });

  test.each(['/x/', '/x/stories/', '/x/stories/a/'])('let no other site frame %s', (path) => {
    expect(directiveAt(path, 'frame-ancestors')).toEqual(["'self'"]);
  });

  test.each(['/x/embed/a/', '/x/embed/a/timeline/'])('let every site frame %s', (path) => {
    expect(directiveAt(path, 'frame-ancestors')).toEqual(['*']);
  });

  test('leave the page for what is not there to its own policy: it may stand in a frame', () => {
    expect(valuesAt('/x/404.html', 'Content-Security-Policy')).toEqual([]);
  });

  test('allow the scripts whose hashes are given, and no style in an attribute', () => {
    expect(directiveAt('/x/stories/a/', 'script-src')).toEqual(["'self'", "'sha256-a='"]);
    expect(directiveAt('/x/embed/a/', 'script-src')).toEqual(["'self'", "'sha256-b='"]);
    for (const path of ['/x/stories/a/', '/x/embed/a/'])
      expect(directiveAt(path, 'style-src-attr')).toEqual(["'none'"]);
  });

  test('name every kind of thing that a page may fetch, but style elements: each page names its own', () => {
    const kinds = 'script font img connect frame media object worker manifest'.split(' ');
    for (const path of ['/x/', '/x/embed/a/']) {
      for (const kind of kinds) expect(directiveAt(path, `${kind}-src`)).not.toBeUndefined();
      for (const none of ['default-src', 'style-src', 'style-src-elem'])
        expect(directiveAt(path, none)).toBeUndefined();
    }
  });

  test('let a file be kept for good only where its name changes with its content', () => {
    expect(valuesAt('/x/assets/a.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    for (const path of ['/x/', '/x/stories/a/', '/x/embed.js'])
      expect(valuesAt(path, 'Cache-Control')).toEqual([]);
  });

  test('stand below their address, indented', () => {
    expect(headersFile({ '/a/*': { One: '1', Two: '2' }, '/b': { Three: '3' } })).toBe(
      '/a/*\n  One: 1\n  Two: 2\n\n/b\n  Three: 3\n',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { headerRules, headersFile } from '../../src/plugins/hostFiles';

const patternFits = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path);

/** Every value that a host which joins all rules would send for a header. */
const valuesAt = (path: string, header: string) =>
  Object.entries(headerRules('/x/')).flatMap(([pattern, headers]) =>
    patternFits(pattern, path) && headers[header] !== undefined ? [headers[header]] : [],
  );

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
    const names = Object.values(headerRules('/x/')).flatMap(Object.keys);
    for (const name of new Set(names)) expect(valuesAt(path, name).length).toBeLessThanOrEqual(1);
  });

  test.each(['/x/', '/x/stories/', '/x/stories/a/'])('let no other site frame %s', (path) => {
    expect(valuesAt(path, 'Content-Security-Policy')).toEqual(["frame-ancestors 'self'"]);
  });

  test.each(['/x/embed/a/', '/x/embed/a/timeline/', '/x/404.html'])('let every site frame %s', (path) => {
    expect(valuesAt(path, 'Content-Security-Policy')).toEqual([]);
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

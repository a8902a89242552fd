import { expect, test } from 'vitest';
import { scriptsOut } from './withoutScript';

test('a page without its scripts keeps its words and its sheet', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"><link rel="modulepreload" crossorigin href="/a.js"><script type="module" src="/b.js"></script><p>Words</p><script>\nrun()\n</script>';
  expect(scriptsOut(html)).toBe('<link rel="stylesheet" href="/a.css"><p>Words</p>');
});

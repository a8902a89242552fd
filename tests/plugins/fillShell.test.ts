import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillShell } from '../../src/plugins/fillShell';

const shell = readFileSync('index.html', 'utf8');
const page = { html: '<h1>Flood</h1>', head: '<title>Flood</title>', language: 'ar', direction: 'rtl' };

describe('a page in the shell', () => {
  const filled = fillShell(shell, '/stories/flood', page, '<link rel="modulepreload" href="/a.js">');

  test('has its language and direction, its head with what to fetch at once, and its words', () => {
    expect(filled).toContain('<html lang="ar" dir="rtl">');
    expect(filled).toContain('<title>Flood</title><link rel="modulepreload" href="/a.js">');
    expect(filled).toMatch(/<div id="root"[^>]*><h1>Flood<\/h1><\/div>/);
    expect(filled).not.toContain('<!--');
  });

  test('has data for machines after all its words, outside of what comes to life', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(fillShell(shell, '/', { ...page, data }, '')).toContain(`<h1>Flood</h1></div>${data}`);
  });

  test('notes the address it was made for', () => {
    expect(filled).toContain('data-address="/stories/flood"');
  });

  test('keeps dollar signs as they are', () => {
    const html = "It cost $1, $$2, $& and $' more";
    expect(fillShell(shell, '/', { ...page, html }, '')).toContain(html);
  });

  test('needs every place: a shell without one stops the build and is told so', () => {
    expect(() => fillShell('<html lang="en"><!--head-->', '/', page, '')).toThrow(
      'index.html has no <div id="root">',
    );
    expect(() => fillShell(shell.replace('<!--head-->', ''), '/', page, '')).toThrow(
      'index.html has no <!--head-->',
    );
    expect(() => fillShell(shell.replace(' lang="en"', ''), '/', page, '')).toThrow(
      'index.html has no <html lang="en">',
    );
  });
});

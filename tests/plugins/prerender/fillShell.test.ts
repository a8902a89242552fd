import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillShell } from '../../../src/plugins/prerender/fillShell';

const shell = readFileSync('index.html', 'utf8');
const page = { html: '<h1>Flood</h1>', head: '<title>Flood</title>', language: 'ar', direction: 'rtl' };

describe('a page in the shell', () => {
  const filled = fillShell(shell, '/stories/flood', page, '/assets/flood.json');

  test('has its language and direction, its head, and its words', () => {
    expect(filled).toContain('<html lang="ar" dir="rtl">');
    expect(filled).toContain('<title>Flood</title>');
    expect(filled).toMatch(/<div id="root"[^>]*><h1>Flood<\/h1><\/div>/);
    expect(filled).not.toContain('<!--');
  });

  test('notes the address it was made for, and what brings it to life, but asks for nothing by itself', () => {
    expect(filled).toContain(
      'data-address="/stories/flood" data-script="/src/page/entries/entry.client.tsx" data-story="/assets/flood.json"',
    );
    expect(filled).not.toContain('type="module"');
  });

  test('names no script where it has no data: nothing on it needs one', () => {
    expect(fillShell(shell, '/stories', page, undefined)).not.toMatch(/data-script|type="module"/);
  });

  test('has data for machines after all its words, outside of what comes to life', () => {
    const linkedData = '<script type="application/ld+json">{}</script>';
    expect(fillShell(shell, '/', { ...page, linkedData }, undefined)).toContain(
      `<h1>Flood</h1></div>${linkedData}`,
    );
  });

  test('keeps dollar signs as they are', () => {
    const html = "It cost $1, $$2, $& and $' more";
    expect(fillShell(shell, '/', { ...page, html }, undefined)).toContain(html);
  });

  test('needs every place: a shell without one stops the build and is told so', () => {
    expect(() => fillShell(shell.replace('<!--page-->', ''), '/', page, undefined)).toThrow(
      'index.html has no <div id="root">',
    );
    expect(() => fillShell(shell.replace('type="module"', ''), '/', page, undefined)).toThrow(
      'index.html has no <script type="module">',
    );
    expect(() => fillShell(shell.replace('<!--head-->', ''), '/', page, undefined)).toThrow(
      'index.html has no <!--head-->',
    );
    expect(() => fillShell(shell.replace(' lang="en"', ''), '/', page, undefined)).toThrow(
      'index.html has no <html lang="en">',
    );
  });
});

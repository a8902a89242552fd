import { describe, expect, test } from 'vitest';
import { siteAddressOf } from '../../../src/plugins/output/siteAddressOf';

describe('the address of the site', () => {
  test('is nothing where none is given', () => {
    expect(siteAddressOf(undefined)).toBe('');
    expect(siteAddressOf('')).toBe('');
  });

  test('has one form, whether or not a slash stands at its end', () => {
    expect(siteAddressOf('https://example.org')).toBe('https://example.org');
    expect(siteAddressOf('https://Example.org/')).toBe('https://example.org');
    expect(siteAddressOf('http://localhost:8080')).toBe('http://localhost:8080');
  });

  test.each([
    'example.org',
    'https://example.org/news',
    'https://example.org?x',
    'ftp://example.org',
    'mailto:a@b.c',
  ])('is refused where it is no origin: %s', (given) => {
    expect(() => siteAddressOf(given)).toThrow(`SITE_ADDRESS is “${given}”`);
  });
});

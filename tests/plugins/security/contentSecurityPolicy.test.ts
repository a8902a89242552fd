import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineHashes, withPolicy } from '../../../src/plugins/security/contentSecurityPolicy';

const page =
  '<!doctype html><html><head><meta charset="utf-8" /><style>p{top:0}</style><script data-a>go()</script></head>' +
  '<body><p>x</p><script type="application/ld+json">{}</script><script defer src="/a.js"></script></body></html>';

const hash = (words: string) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;

/** What the policy in a page says, by directive. */
const policyOf = (html: string) => {
  const [, words = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return Object.fromEntries(
    words.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
};

describe('the policy of a page', () => {
  test('names its scripts and styles by the hashes of their bytes, and no data, which does not run', () => {
    expect(inlineHashes(page)).toEqual({ script: [hash('go()')], style: [hash('p{top:0}')] });
    expect(policyOf(withPolicy(page, 'reading'))).toMatchObject({
      'script-src': ["'self'", hash('go()')],
      'style-src': ["'self'", hash('p{top:0}')],
    });
  });

  test('is another one where one byte is', () => {
    const changed = page.replace('go()', 'go(1)').replace('top:0', 'top:1');
    expect(policyOf(withPolicy(changed, 'reading'))).not.toEqual(policyOf(withPolicy(page, 'reading')));
  });

  test.each(['reading', 'frame'] as const)('allows nothing that it does not name, on a %s page', (kind) => {
    const policy = policyOf(withPolicy(page, kind));
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'require-trusted-types-for': ["'script'"],
    });
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|https?:/);
  });

  test('lets script turn words into script in frames alone, under one name, and into markup nowhere', () => {
    expect(policyOf(withPolicy(page, 'reading'))['trusted-types']).toEqual(["'none'"]);
    expect(policyOf(withPolicy(page, 'frame'))['trusted-types']).toEqual(['on-record']);
  });

  test('names the site, where its address is known, to a frame, which has no origin of its own', () => {
    const home = 'https://example.org/x/';
    const policy = policyOf(withPolicy(page, 'frame', home));
    for (const kind of ['script-src', 'style-src', 'font-src', 'img-src'])
      expect(policy[kind]?.slice(0, 2)).toEqual(["'self'", home]);
    expect(JSON.stringify(policyOf(withPolicy(page, 'reading', home)))).not.toContain(home);
  });

  test('stands before everything that it is about', () => {
    expect(withPolicy(page, 'reading')).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8" \/><meta http/,
    );
    expect(withPolicy('<head><title>x</title></head>', 'frame')).toMatch(/^<head><meta http/);
    expect(() => withPolicy('<p>x</p>', 'reading')).toThrow('the page has no head');
  });
});

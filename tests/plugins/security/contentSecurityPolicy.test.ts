import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  inlineHash,
  type PageKind,
} from '../../../src/plugins/security/contentSecurityPolicy';

const hashes = { script: [inlineHash('go()')], style: [inlineHash('p{top:0}')] };

/** What the policy of a page says, by directive. */
const policyOf = (kind: PageKind, home?: string) =>
  Object.fromEntries(
    contentSecurityPolicy(kind, hashes, home)
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );

describe('the policy of a page', () => {
  test('names its script and style by the hashes of their bytes', () => {
    const hash = createHash('sha256').update('go()').digest('base64');
    expect(inlineHash('go()')).toBe(`'sha256-${hash}'`);
    expect(policyOf('reading')).toMatchObject({
      'script-src': ["'self'", inlineHash('go()')],
      'style-src': ["'self'", inlineHash('p{top:0}')],
    });
  });

  test.each(['reading', 'frame'] as const)('allows nothing that it does not name, on a %s page', (kind) => {
    const policy = policyOf(kind);
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'require-trusted-types-for': ["'script'"],
    });
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|https?:/);
  });

  test('lets script turn words into script in frames alone, under one name, and into markup nowhere', () => {
    expect(policyOf('reading')['trusted-types']).toEqual(["'none'"]);
    expect(policyOf('frame')['trusted-types']).toEqual(['on-record']);
  });

  test('names the site, where its address is known, to a frame, which has no origin of its own', () => {
    const home = 'https://example.org/x/';
    const policy = policyOf('frame', home);
    for (const kind of ['script-src', 'style-src', 'font-src', 'img-src'])
      expect(policy[kind]?.slice(0, 2)).toEqual(["'self'", home]);
    expect(JSON.stringify(policyOf('reading', home))).not.toContain(home);
  });
});
